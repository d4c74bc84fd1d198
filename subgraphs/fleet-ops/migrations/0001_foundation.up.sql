select app.tenant_schema();
