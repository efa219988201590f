package id.laju.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A small calendar for the tests: Monday to Friday 08:00-16:00 with a break, Friday's break longer, holiday on Wednesday 10 June 2026. */
final class ContohKalender {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final LocalDate LIBUR = LocalDate.of(2026, 6, 10);
    static final LocalDate AWAL = LocalDate.of(2020, 1, 1);

    private ContohKalender() {
    }

    static Kalender biasa() {
        return dengan(WIB);
    }

    static Kalender dengan(ZoneId zona, JamKerja... tambahan) {
        List<JamKerja> jam = new ArrayList<>(IntStream.rangeClosed(1, 4).mapToObj(h -> jam("*", h, "08:00", "16:00", "12:00", AWAL, null)).toList());
        jam.add(new JamKerja(0, "*", 5, LocalTime.of(8, 0), LocalTime.of(16, 0), LocalTime.of(11, 30), LocalTime.of(13, 0), AWAL, null, ""));
        jam.addAll(List.of(tambahan));
        return new Kalender(zona, new IsiKalender(jam, Set.of(LIBUR), Set.of(2026)));
    }

    /** With a break of one hour, or none. */
    static JamKerja jam(String satker, int hari, String mulai, String selesai, String istirahat, LocalDate dari, LocalDate sampai) {
        LocalTime jeda = istirahat == null ? null : LocalTime.parse(istirahat);
        return new JamKerja(0, satker, hari, LocalTime.parse(mulai), LocalTime.parse(selesai), jeda,
            jeda == null ? null : jeda.plusHours(1), dari, sampai, "");
    }

    /** "2026-06-08T10:00" in WIB. */
    static Instant wib(String waktu) {
        return LocalDateTime.parse(waktu).atZone(WIB).toInstant();
    }
}
