package id.laju.surat;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** In a demo nobody has a mailbox: shows what was or would have been sent. Exists in demo mode only. */
@Controller
@ConditionalOnProperty(name = "laju.demo.aktif", havingValue = "true")
class KotakSuratDemo {

    record Baris(long id, String waktu, String kepada, String judul, String status) {
    }

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Pattern GAYA = Pattern.compile(" style=\"[^\"]*\"");
    private static final Pattern BADAN = Pattern.compile("(?is).*<body\\b[^>]*>(.*)</body>.*");

    private final SuratService surat;
    private final SatkerService satker;
    private final LampiranSurat lampiran;
    private final KurirSurat kurir;
    private final String alamat;

    KotakSuratDemo(SuratService surat, SatkerService satker, LampiranSurat lampiran, KurirSurat kurir, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.satker = satker;
        this.lampiran = lampiran;
        this.kurir = kurir;
        this.alamat = alamat;
    }

    @GetMapping("/demo/kotak-surat")
    String kotak(PermintaanHalaman permintaan, Model model) {
        model.addAttribute("halaman", surat.daftar(satker.semua().stream().map(Satker::kode).toList(), null, permintaan).ubah(this::baris));
        return "surat/halaman/kotak";
    }

    @GetMapping("/demo/kotak-surat/{id}")
    String buka(@PathVariable long id, Model model) {
        Surat isi = surat.ambil(id);
        model.addAttribute("surat", baris(isi));
        model.addAttribute("badanSurat", tampil(isi.html()));
        model.addAttribute("teks", isi.teks());
        model.addAttribute("lampiran", lampiran.milik(id));
        return "surat/halaman/buka";
    }

    @GetMapping("/demo/kotak-surat/{id}/lampiran/{berkas}")
    ResponseEntity<byte[]> lampiran(@PathVariable long id, @PathVariable UUID berkas) {
        Berkas ini = lampiran.satu(id, berkas);
        return Unduhan.lihat(ini, lampiran.isi(ini));
    }

    /** Without style attributes, which the content policy of our pages forbids; links stay on the host that is being looked at. */
    private String tampil(String html) {
        return GAYA.matcher(BADAN.matcher(html).replaceFirst("$1")).replaceAll("").replace("href=\"" + alamat + "/", "href=\"/");
    }

    private Baris baris(Surat s) {
        return new Baris(s.id(), Tanggal.pendekDenganJam(s.dibuat(), WIB), s.kepada(), s.judul(), kurir.keadaan(s));
    }
}
