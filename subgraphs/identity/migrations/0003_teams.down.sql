drop table team_projects;
drop type team_project_status;
drop table team_members;
drop table teams;
