package id.laju.kalibrasi;

import id.laju.kalender.KalenderKerja;
import id.laju.layanan.RentangUkur;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.pengujian.HasilService;
import id.laju.pengujian.HasilUji;
import id.laju.pengujian.KepalaLab;
import id.laju.pengujian.KerjaDiLokasi;
import id.laju.pengujian.Paket;
import id.laju.pengujian.ParameterLab;
import id.laju.pengujian.PenugasanService;
import id.laju.permohonan.AlatDimintaService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A calibrator enters readings per point, with standards and environment. */
@Component("kalibrasiAlatForm")
class KalibrasiAlatForm implements FormTugas<IsianKalibrasi> {

    record Titik(String nominal, String pembacaan, String ketidakpastian, String cmc) {
    }

    /** @param diLokasi who measured at the customer's site; null without
     * @param tanggal with the readings of the last time their day, on site that of the visit, else today; standards and CMC are those of it */
    record Data(KepalaLab.Isi kepala, String kasus, Paket paket, String rentang, String satuan, String metode, String diminta,
            List<PilihanKalibrasi.Standar> standar, List<Titik> titik, IsianKalibrasi isian, LocalDate tanggal, String satker, long parameterId, String diLokasi) {
    }

    private final KalibrasiService kalibrasi;
    private final PenugasanService penugasan;
    private final HasilService hasil;
    private final AlatDimintaService diminta;
    private final KepalaLab kepala;
    private final PilihanKalibrasi pilihan;
    private final KerjaDiLokasi lokasi;
    private final PembacaanDiLokasi bacaan;
    private final KalenderKerja kalender;

    KalibrasiAlatForm(KalibrasiService kalibrasi, PenugasanService penugasan, HasilService hasil, AlatDimintaService diminta, KepalaLab kepala,
            PilihanKalibrasi pilihan, KerjaDiLokasi lokasi, PembacaanDiLokasi bacaan, KalenderKerja kalender) {
        this.kalibrasi = kalibrasi;
        this.penugasan = penugasan;
        this.hasil = hasil;
        this.diminta = diminta;
        this.kepala = kepala;
        this.pilihan = pilihan;
        this.lokasi = lokasi;
        this.bacaan = bacaan;
        this.kalender = kalender;
    }

    @Override
    public String tugas() {
        return "kalibrasiAlat";
    }

    @Override
    public Class<IsianKalibrasi> isian() {
        return IsianKalibrasi.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long sampelId = k.id("sampelId");
        long paketId = k.id("paketId");
        Paket paket = kalibrasi.paket(sampelId, paketId);
        ParameterLab p = kalibrasi.parameter(sampelId, paketId);
        RentangUkur r = kalibrasi.rentang(p);
        LocalDate hari = penugasan.hariIni(k.satker());
        HasilUji terakhir = hasil.riwayat(p.pilihanId()).stream().filter(h -> kalibrasi.data(h.id()).isPresent()).findFirst().orElse(null);
        DataKalibrasi lama = terakhir == null ? null : kalibrasi.data(terakhir.id()).orElseThrow();
        boolean luar = paket.subkontraktor() != null;
        BacaanLapangan diLokasi = terakhir == null && !luar ? bacaan.cari(sampelId).orElse(null) : null;
        LocalDate tanggal = terakhir != null ? terakhir.tanggal() : diLokasi != null ? diLokasi.kepala().tanggal() : hariLokasi(k, sampelId, hari);
        return new Data(kepala.dari(sampelId), k.kasus(), paket, r.rentang(), r.satuan(), p.metode(), diminta.ambil(sampelId).tampil(),
            pilihan.standar(k.satker(), tanggal, diLokasi == null ? dipakai(lama) : diLokasi.standar()),
            diLokasi != null && !diLokasi.titik().isEmpty() ? bacaan.titik(diLokasi, r.parameterId()) : titik(sampelId, r, tanggal, lama, luar),
            diLokasi == null ? isian(lama) : PembacaanDiLokasi.isian(diLokasi), tanggal, k.satker(), r.parameterId(), luar ? null : bacaan.kalimat(sampelId));
    }

    private LocalDate hariLokasi(TugasKonteks k, long sampelId, LocalDate hari) {
        return lokasi.sejak(sampelId).map(saat -> LocalDate.ofInstant(saat, kalender.zona(k.satker()))).orElse(hari);
    }

    private static List<Long> dipakai(DataKalibrasi lama) {
        return lama == null ? List.of() : lama.standar().stream().map(StandarDipakai::standarId).toList();
    }

    /** What was measured before it came back, else the points the customer asked for; our CMC says nothing about another laboratory. */
    private List<Titik> titik(long sampelId, RentangUkur r, LocalDate hari, DataKalibrasi lama, boolean luar) {
        if (lama != null) {
            return lama.titik().stream().map(t -> new Titik(BacaKalibrasi.koma(t.nominal()), t.pembacaan().replace('.', ','), BacaKalibrasi.koma(t.ketidakpastian()),
                t.cmc() == null || luar ? null : BacaKalibrasi.koma(t.cmc()))).toList();
        }
        return diminta.ambil(sampelId).titik().stream().map(t -> new Titik(t.angka(), null, null, luar ? null : pilihan.cmc(r.parameterId(), t.nilai(), hari))).toList();
    }

    private static IsianKalibrasi isian(DataKalibrasi d) {
        return Optional.ofNullable(d).map(x -> new IsianKalibrasi(null, BacaKalibrasi.koma(x.suhu()), BacaKalibrasi.koma(x.suhuU()), BacaKalibrasi.koma(x.kelembapan()),
            BacaKalibrasi.koma(x.kelembapanU()), null, null, null, null)).orElse(null);
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, IsianKalibrasi isian) {
        kalibrasi.selesaikan(k.id("sampelId"), k.id("paketId"), isian, k.pelaku());
        return Map.of();
    }
}
