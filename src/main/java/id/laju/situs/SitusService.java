package id.laju.situs;

import id.laju.umum.BersihHtml;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.PolaKata;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Content of the public pages. */
@Service
public class SitusService {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final int TERBANYAK = 50;

    private final SitusMapper mapper;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    SitusService(SitusMapper mapper, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kabar = kabar;
        this.jam = jam;
    }

    public List<HalamanSitus> tayang(Bagian bagian, int banyak) {
        return mapper.tayang(bagian, hari(), banyak);
    }

    /** Pages are few, and kept with their markup, which nobody looks for. @param kata each of them is in it somewhere */
    List<HalamanSitus> cari(String kata) {
        return mapper.terbit(hari()).stream().filter(h -> PolaKata.memuat(h.polos(), kata)).limit(TERBANYAK).toList();
    }

    /** @throws TidakDitemukan when nobody may read it yet or any more */
    HalamanSitus baca(long id) {
        return mapper.satu(id).filter(h -> h.tayang() && !h.terbit().isAfter(hari())).orElseThrow(() -> new TidakDitemukan("Halaman ini tidak ada."));
    }

    List<HalamanSitus> semua(List<String> satker) {
        return mapper.semua(satker.toArray(String[]::new));
    }

    /** @param boleh satker for which the author may write; null among them means for all */
    HalamanSitus ambil(long id, List<String> boleh) {
        HalamanSitus h = mapper.satu(id).orElseThrow(() -> TidakDitemukan.untuk("Halaman", id));
        if (!boleh.contains(h.satker())) {
            throw new IsianKeliru("Halaman untuk semua balai hanya diubah oleh Admin Pusat.");
        }
        return h;
    }

    @Transactional
    void simpan(HalamanSitus h, List<String> boleh, String oleh) {
        new PeriksaIsian().wajib("bagian", h.bagian(), "Pilih bagian.").wajib("judul", h.judul(), "Isi judul.").panjang("judul", h.judul(), 200, "Judul")
            .tolakJika(BersihHtml.kosong(h.isi()), "isiHalaman", "Isi halamannya.").wajib("terbit", h.terbit(), "Isi tanggal terbit.").tolakJika(!boleh.contains(h.satker()), "satker", "Pilih balai.")
            .tolakJika((h.judulEn() == null) != BersihHtml.kosong(h.isiEn()), "judulEn", "Isi judul dan isi bahasa Inggris, atau kosongkan keduanya.").selesai();
        HalamanSitus rapi = new HalamanSitus(h.id(), h.satker(), h.bagian(), h.judul().strip(), BersihHtml.bersihkan(h.isi()), h.judulEn(), h.judulEn() == null ? null : BersihHtml.bersihkan(h.isiEn()),
            h.urut(), h.terbit(), h.tayang());
        HalamanSitus lama = h.id() == 0 ? null : ambil(h.id(), boleh);
        long id = h.id();
        if (lama == null) {
            id = mapper.tambah(rapi, oleh, jam.instant());
        } else {
            mapper.ubah(rapi, oleh, jam.instant());
        }
        kabar.publishEvent(new PerubahanData(rapi.satker(), oleh, "halaman situs", String.valueOf(id), lama, rapi));
    }

    @Transactional
    void hapus(long id, List<String> boleh, String oleh) {
        HalamanSitus lama = ambil(id, boleh);
        mapper.hapus(id);
        kabar.publishEvent(new PerubahanData(lama.satker(), oleh, "halaman situs", String.valueOf(id), lama, null));
    }

    private LocalDate hari() {
        return LocalDate.ofInstant(jam.instant(), JAKARTA);
    }
}
