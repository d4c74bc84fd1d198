drop table promoter_activities;
drop table promoters;
drop table vehicle_assignments;
drop table drivers;
drop table vehicles;
