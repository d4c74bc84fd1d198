alter type notification_type add value 'LEAD_CONVERTED';
alter type notification_type add value 'QUOTATION_ACCEPTED';
alter type notification_type add value 'JOB_SCHEDULED';
