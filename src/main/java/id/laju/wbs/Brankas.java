package id.laju.wbs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The vault: seals each row for its case, kind and id before it reaches a table, and opens it again. Who may read is decided by whoever asks. */
@Component
class Brankas {

    private static final int LANGKAH = 2048;

    /** An opened row. */
    record Terbuka<T>(UUID id, T isi) {
    }

    private final BrankasMapper mapper;
    private final KunciInduk induk;
    private final ObjectMapper json;

    Brankas(BrankasMapper mapper, KunciInduk induk, ObjectMapper json) {
        this.mapper = mapper;
        this.induk = induk;
        this.json = json;
    }

    UUID tulis(KasusWbs k, Isi jenis, Object isi) {
        UUID id = UUID.randomUUID();
        mapper.tulis(id, k.id(), jenis.name(), segel(k, jenis, id, isi));
        return id;
    }

    void ganti(KasusWbs k, Isi jenis, UUID id, Object isi) {
        mapper.ganti(id, segel(k, jenis, id, isi));
    }

    /** Oldest first. */
    <T> List<Terbuka<T>> baca(KasusWbs k, Isi jenis, Class<T> bentuk) {
        byte[] kunci = kunci(k, jenis);
        return mapper.baca(k.id(), jenis.name()).stream().map(b -> new Terbuka<>(b.id(), buka(kunci, k, jenis, b, bentuk))).toList();
    }

    <T> Optional<Terbuka<T>> terakhir(KasusWbs k, Isi jenis, Class<T> bentuk) {
        List<Terbuka<T>> semua = baca(k, jenis, bentuk);
        return semua.isEmpty() ? Optional.empty() : Optional.of(semua.get(semua.size() - 1));
    }

    /** @throws TidakDitemukan when the case has no such row of this kind */
    <T> T ambil(KasusWbs k, Isi jenis, UUID id, Class<T> bentuk) {
        return mapper.satu(k.id(), id).filter(b -> b.jenis().equals(jenis.name())).map(b -> buka(kunci(k, jenis), k, jenis, b, bentuk))
            .orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ditemukan."));
    }

    /** Wraps the keys of a case by the newest master key; the rows stay as they are. */
    void bungkusUlang(KasusWbs k) {
        mapper.bungkusUlang(k.id(), induk.versi(), induk.bungkus(kunci(k, Isi.LAPORAN), tempat(k.nomor(), false)), induk.bungkus(kunci(k, Isi.IDENTITAS), tempat(k.nomor(), true)));
    }

    static String tempat(String nomor, boolean identitas) {
        return nomor + (identitas ? "/kunci-identitas" : "/kunci");
    }

    private byte[] segel(KasusWbs k, Isi jenis, UUID id, Object isi) {
        try {
            return Gembok.segel(kunci(k, jenis), genapkan(json.writeValueAsBytes(isi)), baris(k, jenis, id));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be sealed: " + jenis);
        }
    }

    /** Filled up with spaces, so that the length of a row tells neither a name nor whether there is one. */
    private static byte[] genapkan(byte[] isi) {
        byte[] hasil = Arrays.copyOf(isi, (isi.length + LANGKAH - 1) / LANGKAH * LANGKAH);
        Arrays.fill(hasil, isi.length, hasil.length, (byte) ' ');
        return hasil;
    }

    private <T> T buka(byte[] kunci, KasusWbs k, Isi jenis, BrankasMapper.Baris b, Class<T> bentuk) {
        try {
            return json.readValue(Gembok.buka(kunci, b.isi(), baris(k, jenis, b.id())), bentuk);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot be opened: " + jenis);
        }
    }

    private byte[] kunci(KasusWbs k, Isi jenis) {
        return induk.buka(k.kunciVersi(), jenis.identitas() ? k.kunciIdentitas() : k.kunci(), tempat(k.nomor(), jenis.identitas()));
    }

    private static String baris(KasusWbs k, Isi jenis, UUID id) {
        return k.nomor() + "/" + jenis + "/" + id;
    }
}
