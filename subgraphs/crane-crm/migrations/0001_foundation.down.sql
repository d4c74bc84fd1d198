drop domain label;
drop domain currency;
drop domain phone_number;
drop domain email_address;
select app.drop_tenant_schema();
