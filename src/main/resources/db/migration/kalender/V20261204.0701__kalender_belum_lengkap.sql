comment on table kalender_tahun is 'Years whose holidays are complete; due dates in any other year are provisional and counted again when it is declared';
