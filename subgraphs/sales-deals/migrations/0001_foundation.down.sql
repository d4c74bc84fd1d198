select app.drop_tenant_schema();
