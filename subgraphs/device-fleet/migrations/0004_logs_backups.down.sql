drop trigger log_failed on software_installations;
drop trigger log_recalled on software_versions;
drop function log_failed_installation(), log_recalled_version();
drop function ensure_log_partitions();
drop table config_backups, system_logs;
drop type system_log_level;
