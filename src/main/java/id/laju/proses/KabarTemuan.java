package id.laju.proses;

import id.laju.berkas.Sidik;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.KabarOrang;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells by mail and by the bell of models that the program cannot serve any more: once for each version of the model, of the program, and what was found. */
@Component
class KabarTemuan {

    private static final int DISEBUT = 20;

    private final RevisiService revisi;
    private final UsulanMapper usulan;
    private final PenerimaKabar penerima;
    private final WewenangModel wewenang;
    private final StafService staf;
    private final SuratService surat;
    private final ApplicationEventPublisher siar;
    private final String alamat;
    private final String program;

    KabarTemuan(RevisiService revisi, UsulanMapper usulan, PenerimaKabar penerima, WewenangModel wewenang, StafService staf, SuratService surat, ApplicationEventPublisher siar,
            @Value("${laju.alamat}") String alamat, @Value("${laju.versi:0.1}") String program) {
        this.revisi = revisi;
        this.usulan = usulan;
        this.penerima = penerima;
        this.wewenang = wewenang;
        this.staf = staf;
        this.surat = surat;
        this.siar = siar;
        this.alamat = alamat;
        this.program = program;
    }

    void kirim(VersiModel v, List<TemuanModel> temuan) {
        List<String> kalimat = temuan.stream().map(TemuanModel::kalimat).toList();
        String sidik = Sidik.sha256(program + "\n" + String.join("\n", kalimat));
        String nomor = revisi.dari(v.id()).map(r -> String.valueOf(r.nomor())).orElse("-");
        String halaman = "/kelola/proses/" + v.kunci() + (v.satker() == null ? "" : "?satker=" + v.satker()) + "#temuan";
        String judul = "Model Anda tidak cocok lagi dengan program: " + v.sebutan();
        penerima(v).forEach(s -> {
            String sekali = "model-temuan/" + v.id() + "/" + sidik + "/" + s.id();
            siar.publishEvent(new KabarOrang(sekali, s.id(), judul, halaman));
            penerima.pengirim(v.satker(), s).ifPresent(balai -> {
                Map<String, Object> isi = new HashMap<>(Map.of("nama", s.nama(), "model", v.sebutan(), "revisi", nomor, "banyak", kalimat.size(), "tautan", alamat + halaman));
                isi.put("temuan", kalimat.stream().limit(DISEBUT).toList());
                surat.kirimSekali(sekali, balai, s.surel(), judul, "model-temuan", isi);
            });
        });
    }

    /** Who proposed and who released it; where neither is here any more, all who could. */
    private Collection<Staf> penerima(VersiModel v) {
        Optional<Usulan> asal = revisi.dari(v.id()).map(Revisi::usulan).flatMap(usulan::cari);
        Map<String, Staf> dulu = asal.stream().flatMap(u -> Stream.of(Optional.ofNullable(u.pengusul()), Optional.ofNullable(u.perilis()))).flatMap(Optional::stream)
            .flatMap(id -> staf.cari(id).stream()).filter(Staf::aktif).collect(Collectors.toMap(Staf::id, s -> s, (a, b) -> a));
        return (dulu.isEmpty() ? penerima.denganPeran(v.satker(), peran(v.satker())) : dulu).values();
    }

    private List<String> peran(String satker) {
        return Stream.concat(Stream.of(WewenangModel.PEMILIK), wewenang.peranPerilis(satker).stream()).toList();
    }
}
