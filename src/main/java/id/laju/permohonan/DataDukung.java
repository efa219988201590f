package id.laju.permohonan;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files of a request and of its samples: at most three each, PDF or photos that become a small PDF (REQ-028). */
@Component
class DataDukung {

    static final int PALING_BANYAK = 3;

    private final BerkasService berkas;
    private final DrafMapper draf;
    private final SampelMapper sampel;
    private final PermohonanMapper baca;
    private final BuktiLoketMapper loket;

    DataDukung(BerkasService berkas, DrafMapper draf, SampelMapper sampel, PermohonanMapper baca, BuktiLoketMapper loket) {
        this.berkas = berkas;
        this.draf = draf;
        this.sampel = sampel;
        this.baca = baca;
        this.loket = loket;
    }

    void tambah(Permohonan p, List<Unggahan> baru, PenggunaLogin saya) {
        cukup(draf.banyakBerkas(p.id()), baru);
        baru.forEach(u -> draf.tambahBerkas(p.id(), simpan(p, u, saya)));
    }

    void tambah(Permohonan p, Sampel s, List<Unggahan> baru, PenggunaLogin saya) {
        cukup(sampel.berkas(s.id()).size(), baru);
        baru.forEach(u -> sampel.tambahBerkas(s.id(), simpan(p, u, saya)));
    }

    void hapus(Permohonan p, UUID id) {
        buang(id, draf.lepasBerkas(p.id(), id));
    }

    void hapus(Sampel s, UUID id) {
        buang(id, sampel.lepasBerkas(s.id(), id));
    }

    List<Berkas> milik(long permohonanId) {
        return baca.berkas(permohonanId).stream().map(berkas::ambil).toList();
    }

    /** As above, and the signed papers of the counter by what they are. */
    List<Berkas> semua(long permohonanId) {
        Stream<Berkas> kertas = loket.milik(permohonanId).stream().map(b -> berkas.ambil(b.berkasId()).bernama(b.jenis().label()));
        return Stream.concat(milik(permohonanId).stream(), kertas).toList();
    }

    List<Berkas> milikSampel(long sampelId) {
        return sampel.berkas(sampelId).stream().map(berkas::ambil).toList();
    }

    /** @throws TidakDitemukan when the file belongs neither to the request nor to one of its samples */
    Berkas ambil(long permohonanId, UUID id) {
        if (!baca.berkas(permohonanId).contains(id) && !baca.berkasSampel(permohonanId).contains(id)
                && loket.milik(permohonanId).stream().noneMatch(b -> b.berkasId().equals(id))) {
            throw new TidakDitemukan("Berkas ini tidak ditemukan.");
        }
        return berkas.ambil(id);
    }

    byte[] isi(UUID id) {
        return berkas.isi(id);
    }

    /** Files that no request holds any more. */
    void sapu(List<UUID> lepas) {
        lepas.stream().filter(id -> !draf.berkasDipakai(id)).forEach(berkas::hapus);
    }

    private UUID simpan(Permohonan p, Unggahan u, PenggunaLogin saya) {
        return berkas.simpan(p.satker(), u.nama(), u.isi(), saya.pelaku(), Aturan.DATA_DUKUNG).id();
    }

    private void buang(UUID id, int lepas) {
        if (lepas > 0) {
            sapu(List.of(id));
        }
    }

    private static void cukup(int ada, List<Unggahan> baru) {
        if (ada + baru.size() > PALING_BANYAK) {
            throw IsianKeliru.pada("dataDukung", "Data dukung paling banyak " + PALING_BANYAK + " berkas; sekarang sudah ada " + ada
                + ". Hapus yang tidak perlu, atau pilih lebih sedikit.");
        }
    }
}
