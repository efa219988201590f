-- The words of a message without their markup: what a search looks at. The program writes them beside the message; those of before are made here.
alter table tiket_pesan add column kata text;
update tiket_pesan set kata = regexp_replace(isi, '<[^>]*>', ' ', 'g');
do $$
declare
    tanda text[];
begin
    foreach tanda slice 1 in array array[['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&#34;', '"'], ['&#39;', ''''], ['&#43;', '+'], ['&#61;', '='], ['&#64;', '@'], ['&#96;', '`'], ['&nbsp;', ' '], ['&deg;', '°'],
            ['&plusmn;', '±'], ['&micro;', 'µ'], ['&sup2;', '²'], ['&sup3;', '³'], ['&times;', '×'], ['&frac12;', '½'], ['&eacute;', 'é'], ['&ndash;', '–'], ['&mdash;', '—'], ['&lsquo;', '‘'], ['&rsquo;', '’'], ['&ldquo;', '“'], ['&rdquo;', '”'],
            ['&hellip;', '…'], ['&bull;', '•'], ['&le;', '≤'], ['&ge;', '≥'], ['&amp;', '&']] loop
        update tiket_pesan set kata = replace(kata, tanda[1], tanda[2]) where kata like '%' || tanda[1] || '%';
    end loop;
end $$;
update tiket_pesan set kata = trim(regexp_replace(kata, '\s+', ' ', 'g'));
alter table tiket_pesan alter column kata set not null;
