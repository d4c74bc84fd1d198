select app.tenant_schema();
-- The log tells of every record: whoever sees some of them only must not read of the others there.
create policy row_level on audit_log as restrictive for select to crane_crm_app using ((select app.row_level() = 'all'));

-- In the database too, whoever writes: as people's addresses and numbers are written.
create domain email_address as text constraint email_address_form check (value ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(value) <= 254);
create domain phone_number as text collate "C" constraint phone_number_form check (value ~ '^\+[1-9][0-9]{6,14}$');
create domain currency as text collate "C" constraint currency_form check (value ~ '^[A-Z]{3}$');
-- A text that says something.
create domain label as text constraint label_says_something check (btrim(value) <> '');
