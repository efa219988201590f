package id.laju.mesin;

import id.laju.kalender.Norma;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Property names and values are known (those of {@code bukanPelaku}: {@link AturanPenjaga}), and a status stands only where one token can stand. */
@Component
class AturanSifat implements AturanModel.Aturan {

    private final DaftarPeran peran;

    AturanSifat(DaftarPeran peran) {
        this.peran = peran;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        Set<String> bersamaan = bersamaan(model);
        model.semua().forEach(e -> SifatLangkah.dari(e).nilai().forEach((nama, nilai) -> {
            if (!SifatLangkah.NAMA.contains(nama)) {
                cacat.add(new Cacat(e, "sifat '" + nama + "' tidak dikenal; yang dikenal: " + String.join(", ", SifatLangkah.NAMA.stream().sorted().toList())));
            } else {
                alasan(nama, nilai).ifPresent(a -> cacat.add(new Cacat(e, "sifat " + nama + " = '" + nilai + "': " + a)));
                if (nama.equals(SifatLangkah.JANJI) && !Set.of("process", "subProcess", "callActivity").contains(e.getTagName())) {
                    cacat.add(new Cacat(e, "janjiLayanan hanya boleh pada proses, bagian, atau panggilan proses"));
                }
                if (nama.equals(SifatLangkah.PELIMPAHAN) && !e.getTagName().equals("userTask")) {
                    cacat.add(new Cacat(e, "pelimpahan hanya boleh pada tugas staf"));
                }
                if (nama.equals(SifatLangkah.STATUS_PELANGGAN) && didalamBersamaan(model, e, bersamaan)) {
                    cacat.add(new Cacat(e, "statusPelanggan hanya boleh di tempat satu token berdiri; di sini pakai statusSampel"));
                }
            }
        }));
        return cacat;
    }

    private java.util.Optional<String> alasan(String nama, String nilai) {
        return java.util.Optional.ofNullable(switch (nama) {
            case SifatLangkah.NORMA, SifatLangkah.BATAS -> waktu(nilai);
            case SifatLangkah.JANJI -> janji(nilai);
            case SifatLangkah.GILIRAN -> SifatLangkah.GILIRAN_DIKENAL.contains(nilai) ? null : "harus balai, pelanggan atau pihak ketiga";
            case SifatLangkah.LANGKAH_SOP -> SifatLangkah.LANGKAH_SOP_DIKENAL.contains(nilai) ? null : "harus utama, samping, acuan atau tidak";
            case SifatLangkah.ESKALASI -> peran.semua().contains(nilai) || PenentuEskalasi.perLangkah(nilai) ? null
                : "peran tidak dikenal; sebut satu peran, atau pelaksana suatu langkah, contoh: pelaksana validasiHasil";
            case SifatLangkah.BUKAN_PELAKU -> null;
            case SifatLangkah.PELIMPAHAN -> SifatLangkah.TIDAK.equals(nilai) ? null : "hanya mengenal nilai tidak: tugas ini tidak dikerjakan pengganti";
            case SifatLangkah.KABARI -> peranDikabari(nilai);
            case SifatLangkah.HALAMAN -> nilai.startsWith("/portal/") ? null : "harus alamat di portal, contoh: /portal/penawaran/{permohonanId}";
            default -> null;
        });
    }

    private String waktu(String nilai) {
        try {
            Norma.urai(nilai);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private String janji(String nilai) {
        if (nilai.startsWith("${")) {
            return nilai.matches("\\$\\{\\w+\\.\\w+\\(.*\\)}") ? null : "harus waktu, atau pertanyaan kepada sistem, contoh: ${janjiSertifikasi.untuk(permohonanId)}";
        }
        String salah = waktu(nilai);
        return salah != null || Norma.urai(nilai).ditentukan() ? salah : "harus waktu yang tertentu, contoh: 5 hari kerja";
    }

    private String peranDikabari(String nilai) {
        List<String> asing = Kabari.urai(nilai, "").peran().stream().filter(p -> !peran.semua().contains(p)).toList();
        return asing.isEmpty() && !Kabari.urai(nilai, "").peran().isEmpty() ? null : "sebut peran yang dikenal, contoh: cs, penyelia: Sampel baru diterima";
    }

    private Set<String> bersamaan(ModelDibaca model) {
        Set<String> ids = new LinkedHashSet<>();
        model.semua("parallelGateway", "inclusiveGateway").filter(g -> model.alur.keluar(g).size() > 1)
                .forEach(g -> ids.addAll(model.alur.sesudah(g)));
        model.semua("boundaryEvent").filter(b -> "false".equals(b.attribute("cancelActivity"))).forEach(b -> ids.addAll(model.alur.sesudah(b)));
        model.semua("subProcess").filter(AturanSifat::disamping).forEach(s -> ids.add(s.attribute("id")));
        return ids;
    }

    /** It is started by an event and interrupts nothing. */
    private static boolean disamping(Element bagian) {
        return "true".equals(bagian.attribute("triggeredByEvent")) && bagian.elements("startEvent").stream().anyMatch(m -> "false".equals(m.attribute("isInterrupting")));
    }

    private boolean didalamBersamaan(ModelDibaca model, Element e, Set<String> bersamaan) {
        return Stream.concat(Stream.of(e), model.leluhur(e))
                .anyMatch(a -> ModelDibaca.ganda(a) || bersamaan.contains(a.attribute("id")));
    }
}
