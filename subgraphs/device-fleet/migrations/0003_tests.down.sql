drop table test_totals, pressure_parts, measurements, test_reports, test_steps, scenario_versions, test_scenarios cascade;
drop function note_test(), count_test(), note_end();
drop type test_verdict, test_state;
