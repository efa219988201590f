package id.laju.audit;

import id.laju.insitu.ReguService;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.kalender.KalenderKerja;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Who may be in a team: the role and a competence that holds on the day, and what else keeps a person from coming. */
@Service
class CalonTimService {

    /** @param fungsi parts for which the person is competent, with what it rests on */
    record Calon(String staf, String nama, Map<Fungsi, String> fungsi) {
    }

    private final KompetensiMapper kompetensi;
    private final LingkupAuditService lingkup;
    private final HariRencana rencana;
    private final ReguService regu;
    private final StafService staf;
    private final KalenderKerja kalender;
    private final Clock jam;

    CalonTimService(KompetensiMapper kompetensi, LingkupAuditService lingkup, HariRencana rencana, ReguService regu, StafService staf, KalenderKerja kalender, Clock jam) {
        this.kompetensi = kompetensi;
        this.lingkup = lingkup;
        this.rencana = rencana;
        this.regu = regu;
        this.staf = staf;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** @param hari on which the competence has to hold */
    List<Calon> pada(Permohonan p, LocalDate hari) {
        Map<Fungsi, Set<String>> berperan = Arrays.stream(Fungsi.values()).collect(Collectors.toMap(f -> f, f -> orang(p.satker(), f)));
        Map<String, Calon> hasil = new LinkedHashMap<>();
        kompetensi.berlaku(p.satker(), lingkup.untuk(p).kode(), hari).stream().filter(k -> berperan.get(k.fungsi()).contains(k.staf()))
            .forEach(k -> hasil.computeIfAbsent(k.staf(), s -> new Calon(s, k.nama(), new LinkedHashMap<>())).fungsi().putIfAbsent(k.fungsi(), bukti(k)));
        return List.copyOf(hasil.values());
    }

    private Set<String> orang(String satker, Fungsi f) {
        return staf.denganPeran(satker, f.peran()).stream().map(Staf::id).collect(Collectors.toSet());
    }

    private static String bukti(Kompetensi k) {
        return k.bukti() + (k.lingkup() == null ? "" : " (lingkup: " + k.lingkup() + ")");
    }

    LocalDate hariIni(Permohonan p) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(p.satker()));
    }

    /** What is known of a person's next weeks, a sentence each. */
    List<String> kesibukan(Permohonan p, String orang) {
        return regu.kesibukan(p, orang);
    }

    /** What keeps these people from coming on the days that are agreed or wanted; nothing while there are none. */
    List<String> halangan(Permohonan p, Collection<String> orang) {
        ZoneId zona = kalender.zona(p.satker());
        return rencana.cari(p.id()).filter(j -> j.selesai().isAfter(hariIni(p)))
            .map(j -> halangan(p, orang, j.mulai().atStartOfDay(zona).toInstant(), j.selesai().plusDays(1).atStartOfDay(zona).toInstant())).orElse(List.of());
    }

    List<String> halangan(Permohonan p, Collection<String> orang, Instant mulai, Instant selesai) {
        return regu.halangan(p, orang, mulai, selesai);
    }
}
