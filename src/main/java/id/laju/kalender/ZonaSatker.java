package id.laju.kalender;

import java.time.ZoneId;

/** Where a satker's clock is read; throws TidakDitemukan for an unknown satker. */
interface ZonaSatker {

    ZoneId zona(String satker);
}
