package id.laju.kelas;

import id.laju.bimtek.BimtekProses;
import id.laju.bimtek.JawabanDitungguService;
import id.laju.bimtek.Kategori;
import id.laju.bimtek.KeadaanKelas;
import id.laju.bimtek.KeadaanKelasService;
import id.laju.bimtek.Kelas;
import id.laju.bimtek.KelasService;
import id.laju.bimtek.Kursus;
import id.laju.bimtek.KursusService;
import id.laju.bimtek.PesertaKelas;
import id.laju.bimtek.PesertaKelasService;
import id.laju.bimtek.PesertaMundur;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.satker.SatkerService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What this room reads of {@code bimtek} and tells it: the one place that knows its types. */
@Component
class BukuKelas {

    private static final String SISTEM = "sistem";

    private final KelasService kelas;
    private final KeadaanKelasService keadaan;
    private final KursusService kursus;
    private final PesertaKelasService peserta;
    private final JawabanDitungguService jawaban;
    private final BimtekProses order;
    private final SatkerService satker;
    private final PelaksanaanMapper pelaksanaan;
    private final KasusService kasus;

    BukuKelas(KelasService kelas, KeadaanKelasService keadaan, KursusService kursus, PesertaKelasService peserta, JawabanDitungguService jawaban, BimtekProses order, SatkerService satker, PelaksanaanMapper pelaksanaan, KasusService kasus) {
        this.kelas = kelas;
        this.keadaan = keadaan;
        this.kursus = kursus;
        this.peserta = peserta;
        this.jawaban = jawaban;
        this.order = order;
        this.satker = satker;
        this.pelaksanaan = pelaksanaan;
        this.kasus = kasus;
    }

    KelasBimtek kelas(long id) {
        Kelas k = kelas.ambil(id);
        Kursus u = kursus.ambil(k.kursusId());
        boolean inhouse = u.kategori() == Kategori.INHOUSE;
        return new KelasBimtek(id, k.satker(), u.id(), u.kategori().label(), u.judul(), u.deskripsi(), u.manfaat(), u.target(), u.daftarMateri(), k.bentuk().label(), k.tempat(), k.mulai(), k.selesai(), k.biaya(),
            inhouse ? 1 : k.kuotaMinimal(), k.keadaan().label(), status(k));
    }

    /** Its state is the same from the first registration until it is confirmed; its case says whether answers or a decision are waited for. */
    private String status(Kelas k) {
        return Optional.of(k).filter(x -> x.keadaan() == KeadaanKelas.MASA_PENDAFTARAN).flatMap(x -> pelaksanaan.cari(x.id())).flatMap(p -> kasus.cari(p.kasus())).map(Kasus::status).orElse(k.keadaan().label());
    }

    /** When the last day of registration is over. */
    Instant pendaftaranDitutup(long kelasId) {
        Kelas k = kelas.ambil(kelasId);
        return k.batasPendaftaran().plusDays(1).atStartOfDay(satker.ambil(k.satker()).zonaWaktu()).toInstant();
    }

    /** Until when it counts on those who were asked about its new date; empty when nobody owes an answer. */
    Optional<Instant> jawabanSampai(long kelasId) {
        return jawaban.sampai(kelasId);
    }

    boolean inhouse(long kelasId) {
        return kursus.ambil(kelas.ambil(kelasId).kursusId()).kategori() == Kategori.INHOUSE;
    }

    List<PesertaKelas> peserta(long kelasId) {
        return peserta.semua(kelasId);
    }

    List<PesertaKelas> pesertaLunas(long kelasId) {
        return peserta.lunas(kelasId);
    }

    JumlahPeserta jumlahPeserta(long kelasId) {
        return new JumlahPeserta(peserta(kelasId), mundur(kelasId).size());
    }

    List<PesertaMundur> mundur(long kelasId) {
        return peserta.mundur(kelasId);
    }

    LocalDate hariIni(long kelasId) {
        return kursus.hariIni(kelas.ambil(kelasId).satker());
    }

    /** The first day that can still be given to somebody: today, or the nearest of its days. */
    LocalDate hariTersisa(KelasBimtek k) {
        LocalDate hari = hariIni(k.id());
        return hari.isAfter(k.selesai()) ? k.selesai() : hari.isBefore(k.mulai()) ? k.mulai() : hari;
    }

    String batasTertulis(KelasBimtek k) {
        return Tanggal.panjang(kelas.ambil(k.id()).batasPendaftaran());
    }

    /** Confirmed and not over. */
    boolean dapatDites(long kelasId) {
        return EnumSet.of(KeadaanKelas.DIJADWALKAN, KeadaanKelas.BERLANGSUNG).contains(kelas.ambil(kelasId).keadaan());
    }

    /** Neither over nor cancelled. */
    boolean berjalan(long kelasId) {
        return !EnumSet.of(KeadaanKelas.SELESAI, KeadaanKelas.BATAL).contains(kelas.ambil(kelasId).keadaan());
    }

    boolean sudahMulai(long kelasId) {
        return EnumSet.of(KeadaanKelas.BERLANGSUNG, KeadaanKelas.SELESAI).contains(kelas.ambil(kelasId).keadaan());
    }

    boolean berlangsung(KelasBimtek k) {
        return kelas.ambil(k.id()).keadaan() == KeadaanKelas.BERLANGSUNG;
    }

    /** All that take registrations now. */
    List<Long> mendaftar() {
        return kelas.mendaftar();
    }

    boolean mendaftar(long kelasId) {
        return kelas.ambil(kelasId).keadaan() == KeadaanKelas.MASA_PENDAFTARAN;
    }

    void tutupPendaftaran(long kelasId, String oleh) {
        keadaan.tutupPendaftaran(kelasId, oleh);
    }

    void dijadwalkan(long kelasId) {
        keadaan.jadwalkan(kelasId, SISTEM);
    }

    void berlangsung(long kelasId) {
        keadaan.mulaiBerlangsung(kelasId, SISTEM);
    }

    void dibatalkan(long kelasId, String alasan) {
        keadaan.batalkan(kelasId, alasan, SISTEM);
    }

    void selesai(long kelasId) {
        keadaan.selesaikan(kelasId, SISTEM);
    }

    void jadwal(long kelasId, JadwalBaru j, String alasan, String oleh) {
        keadaan.jadwalBaru(kelasId, j.mulai(), j.selesai(), null, j.batas(), alasan, oleh);
    }

    /** @param keputusan jalan, jadwalBaru or batal */
    void kelasDiputuskan(long kelasId, String keputusan) {
        order.kelasDiputuskan(kelasId, keputusan);
    }

    void kelasSelesai(long kelasId) {
        order.kelasSelesai(kelasId);
    }
}
