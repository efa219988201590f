package id.laju.penawaran;

import id.laju.mesin.KasusService;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Mails about request and quotation; the same step writes its mail once. */
@Component
class PenawaranSurat {

    private final SuratService surat;
    private final PenerimaSurat penerima;
    private final PermohonanService permohonan;
    private final KajiUlangService tinjauan;
    private final PenawaranService penawaran;
    private final JadwalService jadwal;
    private final SatkerService satker;
    private final KasusService kasus;
    private final Clock jam;

    PenawaranSurat(SuratService surat, PenerimaSurat penerima, PermohonanService permohonan, KajiUlangService tinjauan, PenawaranService penawaran, JadwalService jadwal,
            SatkerService satker, KasusService kasus, Clock jam) {
        this.surat = surat;
        this.penerima = penerima;
        this.permohonan = permohonan;
        this.tinjauan = tinjauan;
        this.penawaran = penawaran;
        this.jadwal = jadwal;
        this.satker = satker;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** @param batas until when the wait that begins next will last; null without a timer */
    void perbaikan(long permohonanId, Instant batas) {
        int putaran = tinjauan.putaran(permohonanId);
        kirim("perbaikan/" + permohonanId + "/" + putaran, permohonanId, "Permohonan {} perlu diperbaiki", "permohonan-perbaikan",
            catatan(permohonanId, batas));
    }

    void ingatkanPerbaikan(long permohonanId) {
        Instant batas = kasus.batasPenantian(permohonan.ambil(permohonanId).kasus(), "perbaikiPermohonan", "permohonanId", permohonanId).orElse(null);
        kirim("ingat-perbaikan/" + permohonanId + "/" + hari(permohonanId), permohonanId, "Pengingat: permohonan {} menunggu perbaikan Anda",
            "permohonan-perbaikan", catatan(permohonanId, batas));
    }

    void penolakan(long permohonanId) {
        kirim("penolakan/" + permohonanId, permohonanId, "Permohonan {} tidak dapat dikerjakan", "permohonan-ditolak",
            Map.of("alasan", permohonan.ambil(permohonanId).ditolakAlasan()));
    }

    void penawaran(long penawaranId) {
        Penawaran p = penawaran.ambil(penawaranId);
        kirim("penawaran/" + penawaranId, p, "Surat Penawaran " + p.nomor() + " menunggu persetujuan Anda", "penawaran-terbit");
    }

    void ingatkanPenawaran(long penawaranId) {
        Penawaran p = penawaran.ambil(penawaranId);
        kirim("ingat-penawaran/" + penawaranId + "/" + hari(p.permohonanId()), p,
            "Pengingat: Surat Penawaran " + p.nomor() + " menunggu jawaban Anda", "penawaran-terbit");
    }

    void penawaranLewat(long penawaranId) {
        Penawaran p = penawaran.ambil(penawaranId);
        kirim("penawaran-lewat/" + penawaranId, p, "Masa berlaku Surat Penawaran " + p.nomor() + " habis", "penawaran-lewat");
    }

    /** The one that the customer had accepted. */
    void penawaranDiganti(long permohonanId) {
        penawaran.semua(permohonanId).stream().filter(p -> p.status() == StatusPenawaran.DIGANTI).reduce((a, b) -> b).ifPresent(p ->
            kirim("penawaran-diganti/" + p.id(), p, "Surat Penawaran " + p.nomor() + " diganti", "penawaran-diganti"));
    }

    private Map<String, Object> catatan(long permohonanId, Instant batas) {
        Map<String, String> sebutan = permohonan.bidang(permohonanId);
        String kata = batas == null ? "" : Tanggal.batas(batas, satker.ambil(permohonan.ambil(permohonanId).satker()).zonaWaktu());
        return Map.of("batas", kata, "catatan", tinjauan.catatanTerakhir(permohonanId).stream()
            .map(c -> Map.of("bidang", sebutan.getOrDefault(c.bidang(), c.bidang()), "catatan", c.catatan())).toList());
    }

    private Map<String, Object> rincian(Penawaran p) {
        return Map.of("penawaran", p, "berlakuSampai", Tanggal.batas(p.berlakuSampai(), satker.ambil(p.satker()).zonaWaktu()),
            "luar", RincianBiaya.dari(penawaran.baris(p.id())).totalLuar(),
            "jadwal", jadwal.cari(p.id()).map(JadwalPenawaran::kata).orElse(""));
    }

    private LocalDate hari(long permohonanId) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(permohonan.ambil(permohonanId).satker()).zonaWaktu());
    }

    private void kirim(String kunci, long permohonanId, String judul, String templat, Map<String, Object> isi) {
        Permohonan p = permohonan.ambil(permohonanId);
        kirim(kunci, p, penerima.untuk(p), judul, templat, isi);
    }

    /** Also to those who may agree to it. */
    private void kirim(String kunci, Penawaran ini, String judul, String templat) {
        Permohonan p = permohonan.ambil(ini.permohonanId());
        kirim(kunci, p, penerima.denganPenandatangan(p), judul, templat, rincian(ini));
    }

    private void kirim(String kunci, Permohonan p, Set<String> semua, String judul, String templat, Map<String, Object> isi) {
        Map<String, Object> model = new HashMap<>(isi);
        model.put("permohonan", p);
        semua.forEach(kepada -> surat.kirimSekali(kunci + "/" + kepada, p.satker(), kepada, judul.replace("{}", p.praOrder()), templat, model));
    }
}
