drop table invitations, principal_links, membership_roles, role_permissions, roles, user_profiles, users, memberships, organizations;
drop type principal_kind, membership_status, user_status;
select app.drop_tenant_schema();
