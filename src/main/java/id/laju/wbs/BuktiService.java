package id.laju.wbs;

import id.laju.berkas.Aturan;
import id.laju.berkas.TanpaMetadata;
import id.laju.umum.IsianKeliru;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Files that come with a report: readers get a copy without metadata, what came stays sealed under the second key. */
@Service
class BuktiService {

    static final int TERBANYAK = 5;

    private final Brankas brankas;
    private final TanpaMetadata pembersih;

    BuktiService(Brankas brankas, TanpaMetadata pembersih) {
        this.brankas = brankas;
        this.pembersih = pembersih;
    }

    /** @throws IsianKeliru on field bukti when there are too many, or one is refused */
    List<TanpaMetadata.Salinan> bersihkan(List<Kiriman> semua) {
        if (semua.size() > TERBANYAK) {
            throw IsianKeliru.pada("bukti", "Bukti: paling banyak " + TERBANYAK + " berkas sekali kirim. Sisanya dapat dikirim sebagai pesan dengan nomor resi.");
        }
        return semua.stream().map(k -> pembersih.dari(k.nama(), k.isi(), Aturan.BUKTI_PELAPORAN)).toList();
    }

    /** @param bersih of the same files, in the same order */
    List<UUID> simpan(KasusWbs k, List<Kiriman> asal, List<TanpaMetadata.Salinan> bersih) {
        int nomor = daftar(k).size();
        List<UUID> hasil = new ArrayList<>();
        for (int i = 0; i < asal.size(); i++) {
            TanpaMetadata.Salinan s = bersih.get(i);
            String nama = "Bukti " + (nomor + i + 1) + "." + s.akhiran();
            UUID id = brankas.tulis(k, Isi.BUKTI, new Bukti(nama, s.mime(), s.isi()));
            brankas.tulis(k, Isi.DAFTAR_BUKTI, new Bukti.Tampil(id, nama));
            brankas.tulis(k, Isi.BUKTI_ASLI, new Bukti.Asli(id, asal.get(i).nama(), asal.get(i).isi()));
            hasil.add(id);
        }
        return hasil;
    }

    List<Bukti.Tampil> daftar(KasusWbs k) {
        return brankas.baca(k, Isi.DAFTAR_BUKTI, Bukti.Tampil.class).stream().map(Brankas.Terbuka::isi).toList();
    }

    Bukti ambil(KasusWbs k, UUID id) {
        return brankas.ambil(k, Isi.BUKTI, id, Bukti.class);
    }
}
