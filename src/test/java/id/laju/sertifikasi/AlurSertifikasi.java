package id.laju.sertifikasi;

import id.laju.Orang;
import id.laju.berkas.BerkasService;
import id.laju.berkas.ContohBerkas;
import id.laju.berkas.JenisBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Walks an application for a certification through its verification and review, as the real people would. */
@Component
public class AlurSertifikasi {

    private final AlatSertifikasi alat;
    private final DaftarUnggahService unggah;
    private final DokumenSertifikasiMapper dokumen;
    private final VerifikasiService verifikasi;
    private final TinjauanService tinjauan;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final AlurPenawaran penawaran;
    private final RuntimeService mesin;
    private final Orang orang;
    private final JdbcTemplate sql;
    private final Clock jam;

    AlurSertifikasi(AlatSertifikasi alat, DaftarUnggahService unggah, DokumenSertifikasiMapper dokumen, VerifikasiService verifikasi, TinjauanService tinjauan, PermohonanService permohonan,
            BerkasService berkas, AlurPenawaran penawaran, RuntimeService mesin, Orang orang, JdbcTemplate sql, Clock jam) {
        this.alat = alat;
        this.unggah = unggah;
        this.dokumen = dokumen;
        this.verifikasi = verifikasi;
        this.tinjauan = tinjauan;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.penawaran = penawaran;
        this.mesin = mesin;
        this.orang = orang;
        this.sql = sql;
        this.jam = jam;
    }

    PenggunaLogin pelanggan() {
        return alat.argon();
    }

    /** A complete application that was sent; no process was started, and the profile of the company is as it was. */
    public Permohonan kirim() {
        PenggunaLogin saya = pelanggan();
        long id = alat.draf(saya, "sertifikasi-produk");
        alat.isiSampaiCetak(saya, id);
        alat.beriNomor(saya, id);
        alat.unggahYangWajib(saya, id);
        unggah.daftar(alat.permohonan(saya, id)).stream().map(b -> b.dokumen().kode()).filter(k -> List.of("A_04", "A_07", "A_08").contains(k)).forEach(k -> dariProfil(saya, id, k));
        sql.update("update permohonan set kasus = satker || '/' || pra_order, diajukan = now() where id = ?", id);
        permohonan.uraikan(id);
        return permohonan.ambil(id);
    }

    private void dariProfil(PenggunaLogin saya, long id, String kode) {
        UUID isi = berkas.simpanBuatan(saya.satker(), kode + ".pdf", JenisBerkas.PDF, ContohBerkas.pdf(kode), saya.pelaku()).id();
        dokumen.tambah(id, kode, isi, "12/" + kode, null, saya.pelaku(), jam.instant());
    }

    /** Sent, with the phase of the verification started by itself. */
    public Permohonan mulai() {
        Permohonan p = kirim();
        mesin.startProcessInstanceByKey("verifikasi-sertifikasi", p.kasus(), Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId()));
        return p;
    }

    /** Within one transaction: what was written past the mappers is read anew. */
    void segar(long permohonanId) {
        permohonan.uraikan(permohonanId);
    }

    public void latar(Permohonan p) {
        penawaran.latar(p.kasus());
    }

    void timer(Permohonan p, String elemen) {
        penawaran.timer(p.kasus(), elemen);
        latar(p);
    }

    public void teruskan(Permohonan p) {
        orang.selesaikan("cs", p.kasus(), "teruskanPermohonan", Map.of());
    }

    /** @param keliru what is wrong, by the part; everything else fits */
    Map<String, Object> hasil(Permohonan p, Map<String, String> keliru) {
        List<Map<String, Object>> butir = verifikasi.daftar(permohonan.ambil(p.id())).stream().map(b -> {
            Map<String, Object> satu = new HashMap<>(Map.of("bidang", b.bidang(), "sesuai", !keliru.containsKey(b.bidang())));
            satu.put("catatan", keliru.get(b.bidang()));
            satu.put("berkasId", b.berkasId());
            return satu;
        }).toList();
        return new HashMap<>(Map.of("keputusan", keliru.isEmpty() ? "sesuai" : "perbaiki", "butir", butir));
    }

    public void verifikasi(Permohonan p, Map<String, String> keliru) {
        orang.selesaikan("operasional", p.kasus(), "verifikasiDokumen", hasil(p, keliru));
        latar(p);
    }

    Map<String, Object> tinjauan(Permohonan p, String keputusan, String catatan) {
        List<Map<String, Object>> jawaban = tinjauan.butir(p).stream().map(b -> Map.<String, Object>of("butirId", b.id(), "pilihan", "1", "keterangan", b.urutan() == 5 ? "SNI 7276:2014" : "")).toList();
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", keputusan, "jawaban", jawaban));
        isi.put("catatan", catatan);
        return isi;
    }

    public void tinjau(Permohonan p, String keputusan, String catatan) {
        orang.selesaikan("pjsert", p.kasus(), "tinjauPermohonan", tinjauan(p, keputusan, catatan));
        latar(p);
    }

    /** The review that accepts the application, without its process. */
    public void terima(Permohonan p) {
        List<HasilTinjauan.Jawaban> jawaban = tinjauan.butir(p).stream().map(b -> new HasilTinjauan.Jawaban(b.id(), 1, null)).toList();
        tinjauan.putuskan(p.id(), new HasilTinjauan("terima", jawaban, null), "pjsert");
    }

    public void siapkanKonfirmasi(Permohonan p) {
        boolean awal = sql.queryForObject("select kegiatan = 'AWAL' from sertifikasi where permohonan_id = ?", Boolean.class, p.id());
        orang.selesaikan("operasional", p.kasus(), "siapkanKonfirmasi", awal ? Map.of("hari", "4") : Map.of("hari", "4", "alasan", "Produknya banyak"));
        latar(p);
    }

    LocalDate hari(int lagi) {
        return LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta"))).plusDays(lagi);
    }

    IsianKonfirmasi konfirmasi() {
        return new IsianKonfirmasi(hari(20).toString(), hari(21).toString(), "Indonesia", "Dua gilir, 07.00-15.00 dan 15.00-23.00", "Anita Rahayu", "Manajer Mutu", "Helm dan sepatu pengaman", null);
    }
}
