package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import id.laju.metode.MetodeBerlaku;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a version of a result out of what an analyst typed. */
@Component
class PenyusunHasil {

    private final PenerimaanService penerimaan;
    private final AlatService alat;
    private final AturanMetode metode;
    private final KerjaDiLokasi lokasi;
    private final KalenderKerja kalender;
    private final Clock jam;

    PenyusunHasil(PenerimaanService penerimaan, AlatService alat, AturanMetode metode, KerjaDiLokasi lokasi, KalenderKerja kalender,
            Clock jam) {
        this.penerimaan = penerimaan;
        this.alat = alat;
        this.metode = metode;
        this.lokasi = lokasi;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** @throws IsianKeliru with a sentence for each field */
    HasilUji susun(Paket paket, ParameterLab p, HasilIsian i, int versi, String alasanUbah, String oleh) {
        periksa(paket, i);
        BacaHasil b = BacaHasil.dari(p, i);
        boolean tdu = b.jenis().equals("TIDAK_DAPAT_DIUJI");
        Optional<MetodeBerlaku> dipakai = tdu || paket.subkontraktor() != null ? Optional.empty() : metode.dipakai(paket.satker(), p, i.tanggal(), oleh);
        return new HasilUji(null, p.pilihanId(), paket.id(), versi, b.jenis(), b.tertulis(), b.kualifikasi(), b.nilai(), b.desimal(),
            tdu ? null : BacaHasil.ulangan(i.ulangan()), tdu ? null : BacaHasil.ketidakpastian(i.ketidakpastian()),
            tdu ? i.tidakDapatDiuji().strip() : null, p.satuan(), p.metode(), p.basis(), p.lod(), p.loq(), tdu ? null : i.alatId(), i.tanggal(),
            HasilIsian.kosong(i.catatan()) ? null : i.catatan().strip(), oleh, jam.instant(), alasanUbah,
            dipakai.map(MetodeBerlaku::versiId).orElse(null), dipakai.map(MetodeBerlaku::versi).orElse(null));
    }

    private void periksa(Paket paket, HasilIsian i) {
        LocalDate hari = hariIni(paket.satker());
        Optional<LocalDate> kunjungan = lokasi.sejak(paket.sampelId()).map(saat -> LocalDate.ofInstant(saat, kalender.zona(paket.satker())));
        LocalDate awal = kunjungan.orElseGet(() -> LocalDate.ofInstant(penerimaan.ambil(paket.sampelId()).diterimaPada(), kalender.zona(paket.satker())));
        new PeriksaIsian()
            .wajib("tanggal", i.tanggal(), "Isi tanggal uji.")
            .tolakJika(i.tanggal() != null && i.tanggal().isAfter(hari), "tanggal", "Tanggal uji tidak boleh di masa depan.")
            .tolakJika(i.tanggal() != null && i.tanggal().isBefore(awal), "tanggal", "Tanggal uji tidak boleh sebelum " + (kunjungan.isPresent() ? "kunjungan ke lokasi." : "sampel diterima."))
            .tolakJika(!HasilIsian.kosong(i.hasil()) && !HasilIsian.kosong(i.tidakDapatDiuji()), "tidakDapatDiuji",
                "Isi hasil, atau alasan tidak dapat diuji; jangan keduanya.")
            .tolakJika(paket.subkontraktor() != null && HasilIsian.kosong(i.catatan()) && HasilIsian.kosong(i.tidakDapatDiuji()), "catatan",
                "Isi nomor laporan laboratorium luar.")
            .panjang("tidakDapatDiuji", i.tidakDapatDiuji(), 500, "Alasan").panjang("catatan", i.catatan(), 500, "Catatan")
            .panjang("ulangan", i.ulangan(), 300, "Ulangan").panjang("hasil", i.hasil(), 4000, "Hasil")
            .selesai();
        if (i.alatId() != null) {
            alat.pastikanLayak(paket.satker(), i.alatId(), i.tanggal());
        }
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    /** Whether both say the same of the parameter. */
    static boolean sama(HasilUji a, HasilUji b) {
        return isi(a).equals(isi(b));
    }

    private static List<Object> isi(HasilUji h) {
        List<Object> isi = new ArrayList<>();
        for (Object o : new Object[] {h.jenis(), h.tertulis(), h.ulangan(), h.alasan(), h.alatId(), h.tanggal(), h.catatan(), h.satuan(), h.metode(), h.metodeVersi()}) {
            isi.add(Objects.toString(o, ""));
        }
        isi.add(h.ketidakpastian() == null ? "" : h.ketidakpastian().stripTrailingZeros().toPlainString());
        return isi;
    }
}
