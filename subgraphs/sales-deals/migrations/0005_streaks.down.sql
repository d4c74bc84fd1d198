drop table daily_streak_totals;
drop table daily_streak_records;
