package id.laju.beda;

import id.laju.beda.BedaElemen.Jenis;
import id.laju.mesin.PewaktuModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Compares two texts of a model or of a decision table. */
public final class PembandingModel {

    private static final Set<String> ACUAN = Set.of("sourceRef", "targetRef", "default", "attachedToRef", "messageRef", "errorRef", "signalRef", "escalationRef", "lajur", "parent", "processRef");

    private PembandingModel() {
    }

    /** @throws IllegalArgumentException when one of them is no XML */
    public static Beda model(String lama, String baru) {
        UraianModel a = new UraianModel(lama);
        UraianModel b = new UraianModel(baru);
        return new Beda(banding(a.unsur(), b.unsur(), a::nama, b::nama), !a.gambar().equals(b.gambar()));
    }

    /** @throws IllegalArgumentException when one of them is no XML */
    public static Beda tabel(String lama, String baru) {
        UraianTabel a = new UraianTabel(lama);
        UraianTabel b = new UraianTabel(baru);
        List<BedaElemen> hasil = new ArrayList<>(tanpaNomorBaru(banding(a.unsur(), b.unsur(), UnaryOperator.identity(), UnaryOperator.identity()), a, b));
        List<String> dulu = a.urutan().stream().filter(b.urutan()::contains).toList();
        List<String> kini = b.urutan().stream().filter(a.urutan()::contains).toList();
        if (!dulu.equals(kini)) {
            List<String> tempat = kini.stream().map(id -> String.valueOf(dulu.indexOf(id) + 1)).toList();
            hasil.add(new BedaElemen(null, "Urutan baris", "tabel keputusan", Jenis.UBAH, List.of(new BedaSifat("urutan baris yang tetap", nomor(dulu.size()), String.join(", ", tempat)))));
        }
        return new Beda(hasil, false);
    }

    private static String nomor(int banyak) {
        return String.join(", ", java.util.stream.IntStream.rangeClosed(1, banyak).mapToObj(String::valueOf).toList());
    }

    /** A row that only got another id, as some editors give it, is the same row. */
    private static List<BedaElemen> tanpaNomorBaru(List<BedaElemen> semua, UraianTabel a, UraianTabel b) {
        List<BedaElemen> hasil = new ArrayList<>(semua);
        for (BedaElemen hilang : semua.stream().filter(e -> e.jenis() == Jenis.HILANG && a.urutan().contains(e.elemen())).toList()) {
            hasil.stream().filter(e -> e.jenis() == Jenis.TAMBAH && b.urutan().contains(e.elemen()) && b.unsur().get(e.elemen()).fakta().equals(a.unsur().get(hilang.elemen()).fakta()))
                .findFirst().ifPresent(kembar -> {
                    hasil.remove(kembar);
                    hasil.remove(hilang);
                });
        }
        return hasil;
    }

    private static List<BedaElemen> banding(Map<String, Unsur> lama, Map<String, Unsur> baru, UnaryOperator<String> namaLama, UnaryOperator<String> namaBaru) {
        List<BedaElemen> hasil = new ArrayList<>();
        baru.forEach((id, kini) -> {
            Unsur dulu = lama.get(id);
            if (dulu == null) {
                hasil.add(new BedaElemen(id, sebut(kini, namaBaru), KataModel.unsur(kini.jenis()), Jenis.TAMBAH, rincian(Map.of(), kini.fakta(), namaLama, namaBaru)));
            } else if (!dulu.fakta().equals(kini.fakta()) || !dulu.jenis().equals(kini.jenis())) {
                hasil.add(new BedaElemen(id, sebut(kini, namaBaru), KataModel.unsur(kini.jenis()), Jenis.UBAH, berubah(dulu, kini, namaLama, namaBaru)));
            }
        });
        lama.values().stream().filter(u -> !baru.containsKey(u.id()))
            .forEach(u -> hasil.add(new BedaElemen(u.id(), sebut(u, namaLama), KataModel.unsur(u.jenis()), Jenis.HILANG, rincian(u.fakta(), Map.of(), namaLama, namaBaru))));
        return hasil;
    }

    private static List<BedaSifat> berubah(Unsur dulu, Unsur kini, UnaryOperator<String> namaLama, UnaryOperator<String> namaBaru) {
        List<BedaSifat> hasil = new ArrayList<>();
        if (!dulu.jenis().equals(kini.jenis())) {
            hasil.add(new BedaSifat("jenis", KataModel.unsur(dulu.jenis()), KataModel.unsur(kini.jenis())));
        }
        hasil.addAll(rincian(dulu.fakta(), kini.fakta(), namaLama, namaBaru));
        return hasil;
    }

    private static List<BedaSifat> rincian(Map<String, String> dulu, Map<String, String> kini, UnaryOperator<String> namaLama, UnaryOperator<String> namaBaru) {
        Set<String> semua = new TreeSet<>(dulu.keySet());
        semua.addAll(kini.keySet());
        Map<String, BedaSifat> hasil = new LinkedHashMap<>();
        semua.stream().filter(f -> !Objects.equals(dulu.get(f), kini.get(f)))
            .forEach(f -> hasil.put(f, new BedaSifat(KataModel.sifat(f), kata(f, dulu.get(f), namaLama), kata(f, kini.get(f), namaBaru))));
        return List.copyOf(hasil.values());
    }

    private static String kata(String fakta, String nilai, UnaryOperator<String> nama) {
        if (nilai == null) {
            return null;
        }
        if (ACUAN.contains(fakta)) {
            return nama.apply(nilai);
        }
        String waktu = fakta.startsWith("time") ? new PewaktuModel(null, null, fakta, nilai, true).kata() : null;
        return waktu != null ? waktu : "true".equals(nilai) ? "ya" : "false".equals(nilai) ? "tidak" : nilai;
    }

    private static String sebut(Unsur u, UnaryOperator<String> nama) {
        if (u.nama() != null && !"sequenceFlow".equals(u.jenis())) {
            return u.nama();
        }
        String tujuan = u.fakta().containsKey("sourceRef") ? nama.apply(u.fakta().get("sourceRef")) + " → " + nama.apply(u.fakta().get("targetRef")) : u.id();
        return u.nama() == null ? tujuan : u.nama() + " (" + tujuan + ")";
    }
}
