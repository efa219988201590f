package id.laju.permohonan;

import id.laju.layanan.JenisStandar;
import id.laju.layanan.KelompokParameter;
import id.laju.layanan.LayananService;
import id.laju.layanan.MigrasiService;
import id.laju.layanan.PilihanParameter;
import id.laju.layanan.RentangService;
import id.laju.layanan.RentangUkur;
import id.laju.layanan.Standar;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What may be chosen for a sample today, in the balai's own day. */
@Component
class KatalogPermohonan {

    private final LayananService layanan;
    private final MigrasiService migrasi;
    private final RentangService rentang;
    private final SampelMapper sampel;
    private final SatkerService satker;
    private final LayananLain lain;
    private final Clock jam;

    KatalogPermohonan(LayananService layanan, MigrasiService migrasi, RentangService rentang, SampelMapper sampel, SatkerService satker,
            LayananLain lain, Clock jam) {
        this.layanan = layanan;
        this.migrasi = migrasi;
        this.rentang = rentang;
        this.sampel = sampel;
        this.satker = satker;
        this.lain = lain;
        this.jam = jam;
    }

    /** May it be asked for here? Calibration only where the satker has instruments in its catalogue. */
    boolean dilayani(String kodeSatker, JenisLayanan jenis) {
        return jenis.daring() && lain.untuk(jenis.kode()).map(i -> i.tersedia(kodeSatker, jenis.kode()))
            .orElseGet(() -> jenis != JenisLayanan.KALIBRASI || !rentang.alat(kodeSatker).isEmpty());
    }

    /** Empty when product and standard are no instrument with its range. */
    Optional<RentangUkur> rentang(String kodeSatker, Long produkId, Long standarId) {
        return produkId == null || standarId == null ? Optional.empty() : rentang.cari(kodeSatker, produkId, standarId);
    }

    LocalDate hariIni(String kodeSatker) {
        return LocalDate.now(jam.withZone(satker.ambil(kodeSatker).zonaWaktu()));
    }

    /** Prices of a submitted request are those of the day it was submitted. */
    LocalDate hariTarif(Permohonan p) {
        return p.diajukan() == null ? hariIni(p.satker()) : LocalDate.ofInstant(p.diajukan(), satker.ambil(p.satker()).zonaWaktu());
    }

    Standar standar(String kodeSatker, long produkId, long standarId) {
        try {
            return layanan.ambilStandar(kodeSatker, produkId, standarId, hariIni(kodeSatker));
        } catch (TidakDitemukan tidakAda) {
            throw IsianKeliru.pada("standar", "Standar uji ini tidak tersedia untuk produk tersebut; pilih ulang dari daftar.");
        }
    }

    boolean migrasi(Permohonan p, Sampel s) {
        return standar(p.satker(), s.produkId(), s.standarId()).jenis() == JenisStandar.BPOM_MIGRASI;
    }

    MigrasiSampel dipilih(long sampelId) {
        return MigrasiSampel.dari(sampel.migrasi(sampelId));
    }

    /** Groups that can be ticked for this sample; for a migration only the fitting simulants (REQ-042). */
    List<KelompokParameter> ditawarkan(Permohonan p, Sampel s) {
        LocalDate hari = hariIni(p.satker());
        return migrasi(p, s) ? migrasi.parameterMigrasi(p.satker(), s.produkId(), s.standarId(), dipilih(s.id()).pilihan(), hari)
            : layanan.kelompokParameter(p.satker(), s.produkId(), s.standarId(), hari);
    }

    /** @throws IsianKeliru when one of them cannot be chosen, or a step of the migration chain is missing */
    List<PilihanParameter> periksa(Permohonan p, Sampel s, Collection<Long> ids) {
        LocalDate hari = hariIni(p.satker());
        return migrasi(p, s) ? migrasi.periksaPilihan(p.satker(), s.produkId(), s.standarId(), dipilih(s.id()).pilihan(), ids, hari)
            : layanan.periksaPilihan(p.satker(), s.produkId(), s.standarId(), ids, hari);
    }
}
