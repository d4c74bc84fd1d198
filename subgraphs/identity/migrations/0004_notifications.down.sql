drop function enqueue_mail(text);
drop table received_events;
drop table notification_templates;
drop table notification_settings;
drop table notifications;
drop type notification_type;
