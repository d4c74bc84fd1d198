drop trigger publish_failed on software_installations;
drop function publish_failed_installation();
drop policy owner on outbox;
