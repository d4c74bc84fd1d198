drop table promoter_activities;
drop function promoter_to_name(text);
drop table promoters;
drop table vehicle_assignments;
drop table drivers;
drop table vehicles;
