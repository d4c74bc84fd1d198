-- Each is in the other's rules.
drop table campaigns, campaign_vendors;
drop table vendors;
drop table projects;
drop table clients;
drop type campaign_status;
drop type campaign_type;
drop type project_status;
