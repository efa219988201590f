package id.laju.kelas;

import id.laju.bimtek.PesertaKelas;
import id.laju.berkas.Sidik;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personal address of each participant. It stands in the mail or on the printed list and nowhere else; here is its fingerprint. */
@Service
class TautanPesertaService {

    static final String SUREL = "SUREL";
    static final String CETAK = "CETAK";
    private static final String HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PANJANG = 20;

    /** @param alamat personal address */
    record Tautan(PesertaKelas peserta, String alamat, String kode) {
    }

    private final TesMapper mapper;
    private final BukuKelas buku;
    private final KelasKabar kabar;
    private final Clock jam;
    private final String alamat;
    private final SecureRandom acak = new SecureRandom();

    TautanPesertaService(TesMapper mapper, BukuKelas buku, KelasKabar kabar, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.mapper = mapper;
        this.buku = buku;
        this.kabar = kabar;
        this.jam = jam;
        this.alamat = alamat.replaceFirst("/$", "");
    }

    /** By mail, to whoever has none yet; a repeat of the step sends nothing. */
    @Transactional
    void kirim(long kelasId) {
        buku.pesertaLunas(kelasId).stream().filter(p -> !mapper.adaTautan(kelasId, p.pesertaId(), SUREL)).map(p -> buat(kelasId, p, SUREL)).forEach(t -> kabar.tautan(kelasId, t.peserta(), t.alamat()));
    }

    /** Who paid or agreed after the links went out; not while a class that was moved waits to be confirmed once more. */
    @Scheduled(fixedDelayString = "${laju.kelas.sapu-tautan:PT10M}", initialDelayString = "${laju.kelas.sapu-tautan:PT10M}")
    @Transactional
    void susulkan() {
        mapper.berjalanBertautan().stream().filter(buku::dapatDites).forEach(this::kirim);
    }

    /** Another link by mail; the one before opens nothing any more. @throws IsianKeliru when the class is not prepared or held now */
    @Transactional
    void kirimUlang(long kelasId, long pesertaId) {
        pastikanJalan(kelasId);
        PesertaKelas p = buku.pesertaLunas(kelasId).stream().filter(x -> x.pesertaId() == pesertaId).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Peserta", pesertaId));
        mapper.cabutSatu(kelasId, pesertaId, SUREL);
        kabar.tautan(kelasId, p, buat(kelasId, p, SUREL).alamat());
    }

    /** For the room; those on an older list do not open anything any more, those in the mails do. @throws IsianKeliru when the class is not prepared or held now */
    @Transactional
    List<Tautan> cetak(long kelasId) {
        pastikanJalan(kelasId);
        mapper.cabut(kelasId, CETAK);
        return buku.pesertaLunas(kelasId).stream().map(p -> buat(kelasId, p, CETAK)).toList();
    }

    private void pastikanJalan(long kelasId) {
        if (!buku.dapatDites(kelasId)) {
            throw new IsianKeliru("Tautan peserta hanya dikirim dan dicetak sesudah kelas dipastikan berjalan dan sebelum kelas selesai.");
        }
    }

    private Tautan buat(long kelasId, PesertaKelas p, String cara) {
        String kode = kode();
        mapper.tautan(sidik(kode), kelasId, p.pesertaId(), cara, jam.instant());
        return new Tautan(p, alamat + "/publik/bimtek/" + kelasId + "/" + kode, kode);
    }

    /** Empty for any code that opens nothing, without saying why. */
    Optional<PesertaKelas> pemilik(long kelasId, String kode) {
        return mapper.pemilik(sidik(rapi(kode))).filter(p -> p.kelasId() == kelasId).flatMap(p -> buku.pesertaLunas(kelasId).stream().filter(x -> x.pesertaId() == p.pesertaId()).findFirst());
    }

    /** As somebody types it from paper. */
    static String rapi(String ketikan) {
        return ketikan.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private String kode() {
        StringBuilder kode = new StringBuilder(PANJANG);
        acak.ints(PANJANG, 0, HURUF.length()).forEach(n -> kode.append(HURUF.charAt(n)));
        return kode.toString();
    }

    private static String sidik(String kode) {
        return Sidik.sha256(kode.getBytes(StandardCharsets.UTF_8));
    }
}
