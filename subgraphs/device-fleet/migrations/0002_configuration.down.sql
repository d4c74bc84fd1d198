drop table translations, configuration_history, configurations, json_templates;
drop function keep_configuration();
drop type json_template_type, fleet_component;
