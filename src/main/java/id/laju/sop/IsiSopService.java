package id.laju.sop;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the boxes: everybody's by Admin Pusat, a satker's own by its owner of processes and its admin. */
@Service
public class IsiSopService {

    /** What is said for all processes. */
    static final String SEMUA_PROSES = "*";
    private static final int TERPANJANG = 4000;

    private final SopMapper mapper;
    private final ModelSop model;
    private final BerkasService berkas;
    private final ApplicationEventPublisher kabar;

    IsiSopService(SopMapper mapper, ModelSop model, BerkasService berkas, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.model = model;
        this.berkas = berkas;
        this.kabar = kabar;
    }

    /** What holds for a satker, with the general rows where its own says nothing. */
    @Transactional(readOnly = true)
    public IsiSop berlaku(String proses, String satker) {
        return mapper.bertingkat(proses, satker).stream().reduce(IsiSop.kosong(proses, satker), IsiSop::atau);
    }

    /** The same for every process, read at once. */
    Function<String, IsiSop> semua(String satker) {
        List<IsiSop> baris = mapper.semuaIsi(satker);
        return p -> baris.stream().filter(i -> i.proses().equals(p) || i.proses().equals(SEMUA_PROSES)).reduce(IsiSop.kosong(p, satker), IsiSop::atau);
    }

    /** Only what is typed for just this; @param satker null for every balai */
    IsiSop sendiri(String proses, String satker) {
        return mapper.isi(proses, satker).orElse(IsiSop.kosong(proses, satker));
    }

    /** Decided for just this; @param satker null for every balai */
    Map<String, String> cara(String proses, String satker) {
        return mapper.langkahSendiri(proses, satker).stream().collect(Collectors.toMap(SopMapper.Langkah::alamat, SopMapper.Langkah::cara));
    }

    /** @throws TidakDitemukan for another satker, or for every balai unless Admin Pusat */
    static void harusBoleh(String satker, Petugas p) {
        if (!p.pusat() && (satker == null || !p.bekerjaDi(satker))) {
            throw TidakDitemukan.untuk("Satker", satker == null ? "semua" : satker);
        }
    }

    /** @param lampiran a new attachment, empty to keep the old one; @param hapus take it away */
    @Transactional
    void simpan(IsiSop isian, String namaBerkas, byte[] lampiran, boolean hapus, Petugas p) {
        harusBoleh(isian.satker(), p);
        if (!isian.proses().equals(SEMUA_PROSES)) {
            model.berlaku(isian.proses(), isian.satker());
        }
        periksa(isian, lampiran.length > 0);
        IsiSop lama = sendiri(isian.proses(), isian.satker());
        IsiSop baru = lampiran.length == 0 ? isian.denganLampiran(hapus ? null : lama.lampiran(), hapus ? null : lama.lampiranNama())
            : isian.denganLampiran(berkas.simpan(isian.satker(), namaBerkas, lampiran, p.id(), Aturan.DOKUMEN_TAMBAHAN.untuk("lampiran", "Lampiran")).id(), namaBerkas);
        mapper.simpan(baru);
        kabar.publishEvent(new PerubahanData(isian.satker(), p.id(), "isi SOP", isian.proses(), lama, baru));
    }

    private void periksa(IsiSop i, boolean adaLampiran) {
        PeriksaIsian periksa = new PeriksaIsian().panjang("nama", i.nama(), 200, "Nama SOP")
            .tolakJika(adaLampiran && i.satker() == null, "lampiran", "Lampiran dipasang untuk satu balai. Pilih balainya, lalu unggah di sana.");
        IsiSop.butir(i.pendahulu()).forEach(p -> periksa.tolakJika(p.equals(i.proses()) || !model.ada(p, i.satker()), "pendahulu", "Proses " + p + " tidak ada, atau proses ini sendiri; tulis id proses lain."));
        Map<String, String> kotak = new LinkedHashMap<>();
        kotak.put("dasarHukum", i.dasarHukum());
        kotak.put("kualifikasi", i.kualifikasi());
        kotak.put("keterkaitan", i.keterkaitan());
        kotak.put("peralatan", i.peralatan());
        kotak.put("peringatan", i.peringatan());
        kotak.put("pencatatan", i.pencatatan());
        kotak.put("pelaksana", i.pelaksana());
        kotak.put("sarana", i.sarana());
        kotak.put("pengawasan", i.pengawasan());
        kotak.put("jaminan", i.jaminan());
        kotak.put("keamanan", i.keamanan());
        kotak.forEach((nama, isi) -> periksa.panjang(nama, isi, TERPANJANG, "Isi kotak ini"));
        periksa.selesai();
    }

    /** @param cara empty where a balai goes by what holds for all, and where for all the drawing decides */
    @Transactional
    void simpanLangkah(String proses, String satker, Map<String, String> cara, Petugas p) {
        harusBoleh(satker, p);
        model.berlaku(proses, satker);
        if (cara.values().stream().anyMatch(c -> !c.isEmpty() && Arrays.stream(CaraLangkah.values()).noneMatch(x -> x.name().equals(c)))) {
            throw new IsianKeliru("Pilih cara tampil setiap langkah dari daftarnya.");
        }
        mapper.lupakanLangkah(proses, satker);
        cara.forEach((alamat, c) -> {
            if (!c.isEmpty() && (satker != null || CaraLangkah.valueOf(c) != CaraLangkah.GAMBAR)) {
                mapper.simpanLangkah(proses, satker, alamat, CaraLangkah.valueOf(c).name());
            }
        });
        kabar.publishEvent(new PerubahanData(satker, p.id(), "langkah SOP", proses, null, cara));
    }
}
