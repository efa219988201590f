package id.laju.bantuan;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaService;
import id.laju.staf.StafService;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A talk as it is shown: staff by their initials (HLP-005), customers by name. */
@Component
class TiketTampil {

    /** @param siapa name or initials @param berkas name of the file; null without */
    public record Ucapan(long id, boolean pelanggan, String siapa, String isi, Instant saat, String berkas) {
    }

    private final TiketMapper mapper;
    private final StafService staf;
    private final PenggunaService pengguna;
    private final BerkasService berkas;

    TiketTampil(TiketMapper mapper, StafService staf, PenggunaService pengguna, BerkasService berkas) {
        this.mapper = mapper;
        this.staf = staf;
        this.pengguna = pengguna;
        this.berkas = berkas;
    }

    public List<Ucapan> pesan(long tiketId) {
        return mapper.pesan(tiketId).stream().map(p -> new Ucapan(p.id(), p.dariPelanggan(), p.dariPelanggan() ? nama(p.oleh()) : inisial(p.oleh()), p.isi(), p.dibuat(),
            p.berkasId() == null ? null : berkas.ambil(p.berkasId()).nama())).toList();
    }

    /** @throws TidakDitemukan when this message of this ticket has none */
    Berkas berkas(long tiketId, long pesanId) {
        return mapper.pesan(tiketId).stream().filter(p -> p.id() == pesanId && p.berkasId() != null).findFirst().map(p -> berkas.ambil(p.berkasId()))
            .orElseThrow(() -> new TidakDitemukan("Lampiran ini tidak ada."));
    }

    /** CS writes for a customer at the counter under the own name. */
    private String nama(String pelaku) {
        return pelaku.startsWith("pengguna:") ? pengguna.ambil(Long.parseLong(pelaku.substring("pengguna:".length()))).nama() : inisial(pelaku);
    }

    private String inisial(String orang) {
        return Stream.of(staf.nama(orang).replaceAll(",.*", "").split("[^\\p{L}]+")).filter(s -> !s.isEmpty()).map(s -> s.substring(0, 1).toUpperCase()).limit(3).collect(Collectors.joining());
    }
}
