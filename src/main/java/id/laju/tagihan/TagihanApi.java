package id.laju.tagihan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.kalender.KalenderKerja;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What the bendahara's forms fetch: reading an uploaded PDF, files, candidates. */
@RestController
@RequestMapping("/api/tagihan")
@PreAuthorize("hasRole('bendahara')")
class TagihanApi {

    private final TagihanService tagihan;
    private final BayarService bayar;
    private final PembayaranService pembayaran;
    private final CalonService calon;
    private final BacaBerkas baca;
    private final BerkasService berkas;
    private final KalenderKerja kalender;
    private final SiapaBekerja siapa;
    private final Clock jam;

    TagihanApi(TagihanService tagihan, BayarService bayar, PembayaranService pembayaran, CalonService calon, BacaBerkas baca,
            BerkasService berkas, KalenderKerja kalender, SiapaBekerja siapa, Clock jam) {
        this.tagihan = tagihan;
        this.bayar = bayar;
        this.pembayaran = pembayaran;
        this.calon = calon;
        this.baca = baca;
        this.berkas = berkas;
        this.kalender = kalender;
        this.siapa = siapa;
        this.jam = jam;
    }

    /** Keeps the file and answers with what could be read from it. */
    @PostMapping("/baca")
    BacaBerkas.Hasil baca(@RequestParam String satker, @RequestParam MultipartFile file) throws IOException {
        return baca.simpan(sendiri(satker), file.getOriginalFilename(), file.getBytes(), saya().id());
    }

    @GetMapping("/{id}/billing")
    ResponseEntity<byte[]> billing(@PathVariable long id) {
        Tagihan t = tagihan.ambil(id);
        return kirim(t.satker(), t.berkasId());
    }

    @GetMapping("/bukti/{id}")
    ResponseEntity<byte[]> bukti(@PathVariable long id) {
        BuktiBayar b = bayar.satuBukti(id);
        return kirim(tagihan.ambil(b.tagihanId()).satker(), b.berkasId());
    }

    @GetMapping("/pembayaran/{id}/berkas")
    ResponseEntity<byte[]> bpn(@PathVariable long id) {
        Pembayaran p = pembayaran.ambil(id);
        return kirim(p.satker(), p.berkasId());
    }

    @GetMapping("/pembayaran/{id}/calon")
    List<CalonTampil> calon(@PathVariable long id, @RequestParam(required = false) String cari) {
        Pembayaran p = pembayaran.ambil(id);
        sendiri(p.satker());
        return calon.calon(p, cari).stream().map(c -> new CalonTampil(TagihanTampil.dari(c.tagihan(), kalender.zona(p.satker()), jam.instant()), c.cocok().teks())).toList();
    }

    private ResponseEntity<byte[]> kirim(String satker, UUID berkasId) {
        sendiri(satker);
        if (berkasId == null) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        return Unduhan.lihat(berkas.ambil(berkasId), berkas.isi(berkasId));
    }

    private String sendiri(String satker) {
        if (!saya().satker().contains(satker)) {
            throw new TidakDitemukan("Data ini tidak ada.");
        }
        return satker;
    }

    private Pelaku saya() {
        return siapa.sekarang().orElseThrow();
    }
}
