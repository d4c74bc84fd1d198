drop function software_with_text(text), devices_with_text(text), customers_with_text(text);
drop function fail_overdue_installations(), mark_outdated(text), is_outdated(text);
drop table device_software, software_installations, software_versions, software, devices, customers;
drop function precedence_of(text);
drop type device_software_status, installation_status, installation_action, software_category, device_status, device_type;
drop domain web_address, semantic_version, json_map, label;
select app.drop_tenant_schema();
