package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.pengujian.SampelButa;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What forms and pages show of an order's work on site: all of it, or what people may read who do not know the customer. */
@Component
class TampilLapangan {

    /** @param tempat null for those who do not know the customer */
    record Isi(String kasus, long permohonanId, String nomorOrder, String layanan, boolean kalibrasi, String kota, String tanggalDiinginkan, TempatLapangan.Tempat tempat, List<Butir> butir,
            String catatanCs, String catatanKoordinator, int penundaan, Rencana jadwal, List<Rencana> riwayat) {
    }

    /** @param nama of the sample, or its kind alone for those who do not know the customer */
    record Butir(long sampelId, String nama, String jenis, String standar) {
    }

    /** @param mulai for a field of date and time, in the satker's zone */
    record Rencana(int ke, String waktu, String mulai, String selesai, String ketua, List<String> petugas, List<String> regu, List<String> alat, String kendaraan, String catatan,
            String keadaan, String warna, String disusunOleh, String catatanPeriksa, String usulTanggal, String alasanPelanggan, String jawabSampai, String suratNomor, String tunda, String diganti) {
    }

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private final JadwalLapanganService jadwal;
    private final PermohonanService permohonan;
    private final TempatLapangan tempat;
    private final StafService staf;
    private final KalenderKerja kalender;

    TampilLapangan(JadwalLapanganService jadwal, PermohonanService permohonan, TempatLapangan tempat, StafService staf, KalenderKerja kalender) {
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.tempat = tempat;
        this.staf = staf;
        this.kalender = kalender;
    }

    Isi lengkap(long permohonanId) {
        return lengkap(permohonanId, INDONESIA);
    }

    /** For the customer, with times in the reader's language. */
    Isi lengkap(long permohonanId, Locale bahasa) {
        return isi(permohonan.ambil(permohonanId), true, bahasa);
    }

    /** City and items only. */
    Isi buta(long permohonanId) {
        return isi(permohonan.ambil(permohonanId), false, INDONESIA);
    }

    private Isi isi(Permohonan p, boolean kenal, Locale bahasa) {
        UnaryOperator<String> tutup = s -> kenal ? s : SampelButa.samarkan(s, p);
        TempatLapangan.Tempat t = tempat.untuk(p);
        KerjaLapangan k = jadwal.kerjaBilaAda(p.id()).orElse(null);
        List<Rencana> semua = jadwal.semua(p.id()).stream().map(j -> rencana(j, tutup, bahasa)).toList();
        return new Isi(p.kasus(), p.id(), p.nomorOrder(), p.kalibrasi() ? "Kalibrasi di lokasi" : "Pengambilan contoh", p.kalibrasi(), t.kota(), tempat.hariDiminta(p.id()), kenal ? t : null,
            permohonan.sampel(p.id()).stream().map(s -> butir(s, kenal)).toList(), k == null ? null : tutup.apply(k.catatanCs()), k == null ? null : tutup.apply(k.catatanKoordinator()),
            jadwal.penundaan(p.id()), semua.isEmpty() ? null : semua.get(0), semua);
    }

    private static Butir butir(Sampel s, boolean kenal) {
        return new Butir(s.id(), kenal ? s.namaLengkap() : s.produk(), s.produk(), s.standar());
    }

    private Rencana rencana(Jadwal j, UnaryOperator<String> tutup, Locale bahasa) {
        ZoneId zona = kalender.zona(j.satker());
        List<String> regu = jadwal.petugas(j.id());
        return new Rencana(j.ke(), Waktu.rentang(j.mulai(), j.selesai(), zona, bahasa), bidang(j.mulai(), zona), bidang(j.selesai(), zona), j.ketua(),
            regu.stream().map(o -> staf.nama(o) + (o.equals(j.ketua()) ? ("en".equals(bahasa.getLanguage()) ? " (leader)" : " (ketua)") : "")).toList(), regu, jadwal.alatDibawa(j.id()), j.kendaraan(), tutup.apply(j.catatan()),
            j.keadaan().sebutan(), j.keadaan().warna(), staf.nama(j.disusunOleh()), tutup.apply(j.catatanPeriksa()), j.usulTanggal() == null ? null : Tanggal.denganHari(j.usulTanggal(), bahasa),
            tutup.apply(j.alasanPelanggan()), j.jawabSampai() == null ? null : Tanggal.batas(j.jawabSampai(), zona, bahasa), j.suratNomor(), tunda(j, tutup), tutup.apply(j.gantiAlasan()));
    }

    private static String tunda(Jadwal j, UnaryOperator<String> tutup) {
        return j.tundaSebab() == null ? null : j.tundaSebab().sebutan() + ": " + tutup.apply(j.tundaKeterangan());
    }

    static String bidang(Instant saat, ZoneId zona) {
        return saat.atZone(zona).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
