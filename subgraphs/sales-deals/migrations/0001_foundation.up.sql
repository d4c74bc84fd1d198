select app.tenant_schema();
-- The log tells of every record: whoever sees some of them only must not read of the others there.
create policy row_level on audit_log as restrictive for select to sales_deals_app using ((select app.row_level() = 'all'));
