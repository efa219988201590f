package id.laju.sertifikasi;

import id.laju.dokumen.DokumenService;
import id.laju.mesin.KasusService;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about an application for a certification, each with its sheet; the same step writes its mail once. */
@Component
class SertifikasiSurat {

    private final SuratService surat;
    private final PenerimaSurat penerima;
    private final PermohonanService permohonan;
    private final KajiUlangService catatan;
    private final LembarService lembar;
    private final KonfirmasiAuditService konfirmasi;
    private final DokumenService dokumen;
    private final KatalogSertifikasi katalog;
    private final SatkerService satker;
    private final KasusService kasus;

    SertifikasiSurat(SuratService surat, PenerimaSurat penerima, PermohonanService permohonan, KajiUlangService catatan, LembarService lembar, KonfirmasiAuditService konfirmasi,
            DokumenService dokumen, KatalogSertifikasi katalog, SatkerService satker, KasusService kasus) {
        this.surat = surat;
        this.penerima = penerima;
        this.permohonan = permohonan;
        this.catatan = catatan;
        this.lembar = lembar;
        this.konfirmasi = konfirmasi;
        this.dokumen = dokumen;
        this.katalog = katalog;
        this.satker = satker;
        this.kasus = kasus;
    }

    /** @param batas until when the wait that begins next will last; null without a timer */
    @Transactional
    void kekurangan(long permohonanId, Instant batas) {
        Permohonan p = permohonan.ambil(permohonanId);
        kirim("kekurangan/" + permohonanId + "/" + catatan.putaran(permohonanId), p, "Permohonan {} perlu dilengkapi", "sertifikasi-kekurangan", isiKekurangan(p, batas), lembar.kekurangan(p, batas));
    }

    @Transactional
    void ingatkanKekurangan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Instant batas = batas(p, "perbaikiDokumen");
        kirim("ingat-kekurangan/" + permohonanId + "/" + katalog.hariIni(p.satker()), p, "Pengingat: permohonan {} menunggu perbaikan dokumen Anda", "sertifikasi-kekurangan", isiKekurangan(p, batas),
            lembar.kekurangan(p, batas));
    }

    @Transactional
    void konfirmasi(long permohonanId, Instant batas) {
        Permohonan p = permohonan.ambil(permohonanId);
        UUID kertas = konfirmasi.kirim(permohonanId);
        kirim("konfirmasi-audit/" + permohonanId, p, "Lembar Konfirmasi Audit untuk permohonan {}", "sertifikasi-konfirmasi", isiKonfirmasi(p, batas), kertas);
    }

    @Transactional
    void ingatkanKonfirmasi(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        UUID kertas = konfirmasi.kirim(permohonanId);
        kirim("ingat-konfirmasi-audit/" + permohonanId + "/" + katalog.hariIni(p.satker()), p, "Pengingat: Lembar Konfirmasi Audit untuk permohonan {} menunggu isian Anda", "sertifikasi-konfirmasi",
            isiKonfirmasi(p, batas(p, "konfirmasiAudit")), kertas);
    }

    private Instant batas(Permohonan p, String frasa) {
        return kasus.batasPenantian(p.kasus(), frasa, "permohonanId", p.id()).orElse(null);
    }

    private Map<String, Object> isiKekurangan(Permohonan p, Instant batas) {
        Map<String, String> nama = permohonan.bidang(p.id());
        List<Map<String, String>> semua = catatan.catatanTerakhir(p.id()).stream().map(c -> Map.of("bidang", nama.getOrDefault(c.bidang(), c.bidang()), "catatan", c.catatan())).toList();
        return Map.of("batas", kata(p, batas), "catatan", semua);
    }

    private Map<String, Object> isiKonfirmasi(Permohonan p, Instant batas) {
        return Map.of("batas", kata(p, batas), "hari", konfirmasi.cari(p.id()).orElseThrow().hariDitulis());
    }

    private String kata(Permohonan p, Instant batas) {
        return batas == null ? "" : Tanggal.batas(batas, satker.ambil(p.satker()).zonaWaktu());
    }

    private void kirim(String kunci, Permohonan p, String judul, String templat, Map<String, Object> isi, UUID kertas) {
        Map<String, Object> model = new HashMap<>(isi);
        model.put("permohonan", p);
        penerima.untuk(p).stream().filter(kepada -> surat.denganKunci(kunci + "/" + kepada).isEmpty())
            .forEach(kepada -> surat.lampirkan(surat.kirimSekali(kunci + "/" + kepada, p.satker(), kepada, judul.replace("{}", p.praOrder()), templat, model), dokumen.berkas(kertas).id()));
    }
}
