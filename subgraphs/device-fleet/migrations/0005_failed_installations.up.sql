-- Of what failed others hear whoever caused it: who reported it, a recall, or the
-- job that times out, which runs as the owner.
create policy owner on outbox for insert to device_fleet_owner with check (organization_id = app.organization_id());
create function publish_failed_installation() returns trigger
  language plpgsql
as $$
begin
  insert into device_fleet.outbox (organization_id, type, subject_id, data)
    values (new.organization_id, 'devices.installation.failed.v1', new.id,
      jsonb_build_object('deviceId', new.device_id, 'softwareId', new.software_id, 'versionId', new.version_id, 'action', new.action, 'initiatedById', new.initiated_by_id));
  return null;
end $$;
create trigger publish_failed after update of status on software_installations for each row
  when (new.status = 'FAILED' and old.status <> 'FAILED') execute function publish_failed_installation();
