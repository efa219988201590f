package id.laju.sertifikasiproduk;

import id.laju.demo.KasusContoh;
import id.laju.demo.OrangContoh;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.BarisPeriksa;
import id.laju.sertifikasi.TinjauanService;
import id.laju.sertifikasi.VerifikasiService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Certifications of the four products of LSPro Borneo and of the tank of BBSPJIKFK, each waiting for somebody else. */
@Component
@ConditionalOnProperty("laju.demo.kasus")
class ContohSertifikasi implements KasusContoh {

    private static final String KAPUAS = "kapuassegar4088";
    private static final String ARGON = "argonmulia3508";
    private static final String PONTIANAK = "bspji-pontianak";
    private static final int HARI_JADWAL = 30;

    private final ContohPermohonanSertifikasi contoh;
    private final OrangContoh orang;
    private final VerifikasiService verifikasi;
    private final TinjauanService tinjauan;
    private final PermohonanService permohonan;
    private final ContohMapper mapper;


    ContohSertifikasi(ContohPermohonanSertifikasi contoh, OrangContoh orang, VerifikasiService verifikasi, TinjauanService tinjauan, PermohonanService permohonan, ContohMapper mapper) {
        this.contoh = contoh;
        this.orang = orang;
        this.verifikasi = verifikasi;
        this.tinjauan = tinjauan;
        this.permohonan = permohonan;
        this.mapper = mapper;
    }

    @Override
    public int urutan() {
        return 10;
    }

    @Override
    public boolean ada() {
        return mapper.ada();
    }

    @Override
    public void buat() {
        contoh.profil(KAPUAS);
        contoh.profil(ARGON);
        menungguVerifikasi();
        diperbaiki();
        menungguKonfirmasi();
        menungguPersetujuan();
        contoh.kirim(ARGON, "SNI 7276:2014", "Argon Tank");
    }

    /** Air mineral: with Staf Operasional. */
    private void menungguVerifikasi() {
        teruskan(contoh.kirim(KAPUAS, "SNI 3553:2023", "Kapuas Jernih"));
    }

    /** Salt: sent back to the customer. */
    private void diperbaiki() {
        Permohonan p = contoh.kirim(KAPUAS, "SNI 3556:2016", "Kapuas Asin");
        teruskan(p);
        verifikasi(p, Map.of("Z_02", "Halaman kedua NIB tidak terbaca.", "Z_11", "Panduan mutu belum disahkan."));
    }

    /** Palm oil: reviewed, and the customer is asked about the audit. */
    private void menungguKonfirmasi() {
        Permohonan p = contoh.kirim(KAPUAS, "SNI 7709:2019", "Kapuas Kuning");
        ditinjau(p);
        String hari = orang.lihat("operasional.ptk", p.kasus(), "siapkanKonfirmasi").path("hari").asText("4");
        orang.selesaikan("operasional.ptk", p.kasus(), "siapkanKonfirmasi", Map.of("hari", hari));
    }

    /** Coffee, without an audit of the system: the quotation is with the customer. */
    private void menungguPersetujuan() {
        Permohonan p = contoh.kirim(KAPUAS, "SNI 01-3542-2004", "Kapuas Kopi");
        ditinjau(p);
        LocalDate mulai = LocalDate.now().plusDays(HARI_JADWAL);
        orang.selesaikan("pjsert.ptk", p.kasus(), "susunPenawaranSertifikasi", Map.of("jasa", List.of(Map.of("posId", mapper.pos(PONTIANAK, "Kopi Bubuk SNI 01-3542-2004").orElseThrow(), "banyak", 1)), "mulai",
            mulai.toString(), "selesai", mulai.toString(), "uraianJadwal", "Pengambilan contoh di pabrik"));
        orang.selesaikan("ketua.ptk", p.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
    }

    private void teruskan(Permohonan p) {
        orang.selesaikan("cs.ptk", p.kasus(), "teruskanPermohonan", Map.of());
        orang.tunggu(p.kasus(), "verifikasiDokumen");
    }

    private void ditinjau(Permohonan p) {
        teruskan(p);
        verifikasi(p, Map.of());
        orang.tunggu(p.kasus(), "tinjauPermohonan");
        List<Map<String, Object>> jawaban = tinjauan.butir(p).stream().map(b -> Map.<String, Object>of("butirId", b.id(), "pilihan", "1", "keterangan", "")).toList();
        orang.selesaikan("pjsert.ptk", p.kasus(), "tinjauPermohonan", Map.of("keputusan", "terima", "jawaban", jawaban));
    }

    /** @param keliru what is wrong, by the part; everything else fits */
    private void verifikasi(Permohonan p, Map<String, String> keliru) {
        List<Map<String, Object>> butir = verifikasi.daftar(permohonan.ambil(p.id())).stream().map(b -> satu(b, keliru.get(b.bidang()))).toList();
        orang.selesaikan("operasional.ptk", p.kasus(), "verifikasiDokumen", Map.of("keputusan", keliru.isEmpty() ? "sesuai" : "perbaiki", "butir", butir));
    }

    private static Map<String, Object> satu(BarisPeriksa b, String catatan) {
        Map<String, Object> isi = new HashMap<>(Map.of("bidang", b.bidang(), "sesuai", catatan == null));
        isi.put("catatan", catatan);
        isi.put("berkasId", b.berkasId());
        return isi;
    }
}
