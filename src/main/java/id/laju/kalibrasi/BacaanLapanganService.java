package id.laju.kalibrasi;

import id.laju.layanan.RentangService;
import id.laju.layanan.RentangUkur;
import id.laju.metode.BukuMetode;
import id.laju.pengujian.ParameterLab;
import id.laju.pengujian.PenugasanService;
import id.laju.permohonan.AlatDimintaService;
import id.laju.permohonan.TitikUkur;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Readings that an officer takes at the customer's site (INS-012, CAL-016), by the rules of the worksheet. */
@Service
public class BacaanLapanganService {

    /** @param cmc null outside the accredited scope */
    public record Titik(String nominal, String cmc) {
    }

    /** @param tanggal day that standards and CMC are those of */
    public record Lembar(long parameterId, String satker, String rentang, String satuan, String metode, String diminta, LocalDate tanggal, List<PilihanKalibrasi.Standar> standar,
            List<Titik> titik) {
    }

    /** A visit: first and last day, and who was sent. */
    public record Kunjungan(LocalDate dari, LocalDate sampai, List<String> regu) {
    }

    private final BacaanLapanganMapper mapper;
    private final BacaKalibrasi baca;
    private final PilihanKalibrasi pilihan;
    private final PenugasanService penugasan;
    private final RentangService rentang;
    private final AlatDimintaService diminta;
    private final BukuMetode.Rak metode;
    private final Clock jam;

    BacaanLapanganService(BacaanLapanganMapper mapper, BacaKalibrasi baca, PilihanKalibrasi pilihan, PenugasanService penugasan, RentangService rentang, AlatDimintaService diminta,
            BukuMetode.Rak metode, Clock jam) {
        this.mapper = mapper;
        this.baca = baca;
        this.pilihan = pilihan;
        this.penugasan = penugasan;
        this.rentang = rentang;
        this.diminta = diminta;
        this.metode = metode;
        this.jam = jam;
    }

    /** What an instrument is measured by; empty for what is not calibrated. @param dibawa ids of standards that went along */
    public Optional<Lembar> lembar(long sampelId, LocalDate hari, List<Long> dibawa) {
        return parameter(sampelId).map(p -> {
            RentangUkur r = rentang.ambil(p.parameterId());
            List<Titik> titik = diminta.ambil(sampelId).titik().stream().map(t -> new Titik(t.angka(), pilihan.cmc(r.parameterId(), t.nilai(), hari))).toList();
            return new Lembar(r.parameterId(), r.satker(), r.rentang(), r.satuan(), p.metode(), diminta.ambil(sampelId).tampil(), hari, pilihan.standar(r.satker(), hari, dibawa), titik);
        });
    }

    /** Whether there is something to measure. */
    public boolean diukur(long sampelId) {
        return parameter(sampelId).isPresent();
    }

    /** Notes everything that is wrong at the fields of row {@code n} of {@code bacaan}; points are rows of {@code titik<sampelId>}. */
    public void periksa(PeriksaIsian p, int n, BacaanIsian b, Kunjungan k) {
        String awal = "bacaan." + n + ".";
        LocalDate hari = b.isian().tanggal();
        p.wajib(awal + "petugas", b.petugas(), "Pilih siapa yang mengukur.")
            .tolakJika(b.petugas() != null && !b.petugas().isBlank() && !k.regu().contains(b.petugas()), awal + "petugas", "Yang mengukur harus petugas pada Surat Tugas ini.")
            .wajib(awal + "tanggal", hari, "Isi tanggal kalibrasi.")
            .tolakJika(hari != null && k.dari() != null && hari.isBefore(k.dari()), awal + "tanggal", "Tanggal kalibrasi sebelum waktu tiba di lokasi.")
            .tolakJika(hari != null && k.sampai() != null && hari.isAfter(k.sampai()), awal + "tanggal", "Tanggal kalibrasi sesudah waktu selesai di lokasi.")
            .panjang(awal + "tidakDapatDiuji", b.isian().tidakDapatDiuji(), 500, "Alasan")
            .tolakJika(tidakDapat(b) && terbaca(b), awal + "tidakDapatDiuji", "Isi pembacaan, atau alasan alat tidak dapat dikalibrasi; jangan keduanya.");
        if (!tidakDapat(b) && hari != null) {
            berwenang(p, awal, b);
            ukur(p, awal, b);
        }
    }

    private void berwenang(PeriksaIsian p, String awal, BacaanIsian b) {
        ParameterLab par = parameter(b.sampelId()).orElseThrow();
        String satker = rentang.ambil(par.parameterId()).satker();
        BukuMetode buku = metode.buka(satker, List.of(par.parameterId()), b.isian().tanggal());
        p.tolakJika(b.petugas() != null && !buku.boleh(b.petugas(), par.parameterId(), par.metode()), awal + "petugas",
            "Petugas ini tidak tercatat berwenang untuk metode " + par.metode() + "; pilih yang mengukur, atau minta manajer teknis mencatat wewenangnya.");
    }

    private void ukur(PeriksaIsian p, String awal, BacaanIsian b) {
        try {
            baca(b);
        } catch (IsianKeliru e) {
            e.bidang().forEach((bidang, kalimat) -> p.tolak(bidang.startsWith("titik.") ? bidang.replaceFirst("titik", "titik" + b.sampelId()) : awal + bidang, kalimat));
        }
    }

    /** What {@link #periksa} found good. */
    @Transactional
    public void simpan(BacaanIsian b, String oleh) {
        DataKalibrasi d = tidakDapat(b) ? null : baca(b);
        long id = mapper.simpan(b, d, BacaIsian.teks(b.isian().tidakDapatDiuji()), jam.instant(), oleh);
        for (int i = 0; d != null && i < d.titik().size(); i++) {
            mapper.titik(id, i + 1, d.titik().get(i));
        }
        if (d != null) {
            d.standar().forEach(s -> mapper.standar(id, s.standarId()));
        }
    }

    /** The newest; empty for what was not measured at a site. */
    public Optional<BacaanLapangan> bacaan(long sampelId) {
        return mapper.terakhir(sampelId).map(k -> new BacaanLapangan(k, mapper.semuaTitik(k.id()), mapper.semuaStandar(k.id())));
    }

    private DataKalibrasi baca(BacaanIsian b) {
        List<BigDecimal> titik = diminta.ambil(b.sampelId()).titik().stream().map(TitikUkur::nilai).toList();
        return baca.baca(rentang.ambil(parameter(b.sampelId()).orElseThrow().parameterId()), titik, b.isian(), CaraKalibrasi.LOKASI);
    }

    private Optional<ParameterLab> parameter(long sampelId) {
        return penugasan.parameter(sampelId).stream().filter(p -> !p.dicoret() && p.kalibrasi()).findFirst();
    }

    private static boolean tidakDapat(BacaanIsian b) {
        return BacaIsian.teks(b.isian().tidakDapatDiuji()) != null;
    }

    private static boolean terbaca(BacaanIsian b) {
        return b.isian().titik() != null && b.isian().titik().stream().anyMatch(t -> BacaIsian.teks(t.pembacaan()) != null);
    }
}
