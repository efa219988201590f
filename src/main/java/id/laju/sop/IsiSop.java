package id.laju.sop;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What the boxes of an SOP and the description of its service say. As a row, null means: as the next more general row; as the effective one nothing is null but the attachment.
 *
 * @param pendahulu processes whose steps come first in the table
 * @param publik    described on the public site
 */
public record IsiSop(String proses, String satker, String nama, String pendahulu, String dasarHukum, String kualifikasi, String keterkaitan, String peralatan, String peringatan,
        String pencatatan, String pelaksana, String sarana, String pengawasan, String jaminan, String keamanan, Boolean publik, UUID lampiran, String lampiranNama) {

    static IsiSop kosong(String proses, String satker) {
        return new IsiSop(proses, satker, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** This, and where it is silent the other. */
    IsiSop atau(IsiSop u) {
        return new IsiSop(proses, satker, a(nama, u.nama), a(pendahulu, u.pendahulu), a(dasarHukum, u.dasarHukum), a(kualifikasi, u.kualifikasi), a(keterkaitan, u.keterkaitan),
            a(peralatan, u.peralatan), a(peringatan, u.peringatan), a(pencatatan, u.pencatatan), a(pelaksana, u.pelaksana), a(sarana, u.sarana), a(pengawasan, u.pengawasan),
            a(jaminan, u.jaminan), a(keamanan, u.keamanan), a(publik, u.publik), lampiran == null ? u.lampiran : lampiran, lampiran == null ? u.lampiranNama : lampiranNama);
    }

    IsiSop denganLampiran(UUID berkas, String nama) {
        return new IsiSop(proses, satker, this.nama, pendahulu, dasarHukum, kualifikasi, keterkaitan, peralatan, peringatan, pencatatan, pelaksana, sarana, pengawasan, jaminan, keamanan,
            publik, berkas, nama);
    }

    private static <T> T a(T ini, T lain) {
        return ini == null ? lain : ini;
    }

    /** One item per line. */
    public static List<String> butir(String isi) {
        return isi == null ? List.of() : Arrays.stream(isi.split("\\R")).map(String::strip).filter(b -> !b.isEmpty()).toList();
    }
}
