drop table client_notes;
drop table data_keys;
