package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.permohonan.Laporan;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when, and whether at all, a report can be objected to. */
@Component
class BatasKeberatan {

    private final KeberatanMapper mapper;
    private final AmandemenService amandemen;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final Clock jam;

    BatasKeberatan(KeberatanMapper mapper, AmandemenService amandemen, DokumenService dokumen, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.amandemen = amandemen;
        this.dokumen = dokumen;
        this.satker = satker;
        this.jam = jam;
    }

    /** The last day, in the satker's zone. The report must be issued. */
    LocalDate hari(Laporan l) {
        return LocalDate.ofInstant(l.dirilis(), zona(l.satker())).plusDays(satker.pengaturan(l.satker(), PengaturanKeberatan.HARI, PengaturanKeberatan.BAWAAN));
    }

    /** End of the last day on which a new sample is awaited, counted from now. */
    Instant sampel(String kodeSatker) {
        ZoneId zona = zona(kodeSatker);
        int hari = satker.pengaturan(kodeSatker, PengaturanKeberatan.HARI_SAMPEL, PengaturanKeberatan.BAWAAN_SAMPEL);
        return LocalDate.ofInstant(jam.instant(), zona).plusDays(hari + 1L).atStartOfDay(zona).toInstant().minusSeconds(1);
    }

    /** Empty: it can be objected to. */
    Optional<HalanganKeberatan> halangan(Laporan l) {
        if (!amandemen.dilayani(l)) {
            return Optional.of(HalanganKeberatan.BELUM_DILAYANI);
        }
        if (l.dirilis() == null || dokumen.ambil(l.dokumenId()).status() != StatusDokumen.TERBIT) {
            return Optional.of(HalanganKeberatan.TIDAK_BERLAKU);
        }
        if (mapper.tentang(l.id()).stream().anyMatch(k -> k.selesai() == null)) {
            return Optional.of(HalanganKeberatan.BERJALAN);
        }
        return amandemen.tentang(l.id()).stream().anyMatch(a -> a.selesai() == null) ? Optional.of(HalanganKeberatan.DIPERBAIKI) : lewat(l);
    }

    private Optional<HalanganKeberatan> lewat(Laporan l) {
        return LocalDate.ofInstant(jam.instant(), zona(l.satker())).isAfter(hari(l)) ? Optional.of(HalanganKeberatan.LEWAT) : Optional.empty();
    }

    private ZoneId zona(String kodeSatker) {
        return satker.ambil(kodeSatker).zonaWaktu();
    }
}
