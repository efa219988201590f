package id.laju.mesin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.springframework.stereotype.Component;

/** Reads a model as the engine would, and keeps neither the model nor what the engine makes of it. */
@Component
class PemeriksaBpmn implements PemeriksaBerkas {

    private static final Pattern TAUTAN = Pattern.compile("IDREF '(.*?)'");

    private final AturanModel aturan;

    PemeriksaBpmn(AturanModel aturan) {
        this.aturan = aturan;
    }

    @Override
    public String akhiran() {
        return ".bpmn";
    }

    @Override
    public List<TemuanModel> periksa(Paket paket, String nama) {
        return BerkasBpmn.rusak(paket.baca(nama)).map(alasan -> List.of(new TemuanModel(nama, "", "", alasan))).orElseGet(() -> diurai(paket, nama));
    }

    private List<TemuanModel> diurai(Paket paket, String nama) {
        ModelDiperiksa model = new ModelDiperiksa(pengurai(), aturan);
        List<Problem> galat = galat(model, paket, nama);
        ModelDibaca dibaca = new ModelDibaca(model.getRootElement(), nama, paket.satker(), paket::berkas);
        List<TemuanModel> temuan = Stream.concat(model.cacat.stream(), AturanGambar.periksa(dibaca).stream()).map(c -> temuan(dibaca, c.elemen(), c.alasan()))
                .collect(Collectors.toCollection(ArrayList::new));
        galat.stream().sorted(Comparator.comparing(g -> g.getMainElementId() == null)).forEach(g -> tambah(dibaca, g, temuan));
        return temuan.stream().distinct().toList();
    }

    /** What the engine says, unless a rule has said it in better words. */
    private static void tambah(ModelDibaca model, Problem galat, List<TemuanModel> temuan) {
        TemuanModel satu = temuan(model, model.bernama(tempat(model, galat)), GalatMesin.kalimat(galat.getMessage()));
        boolean sudah = GalatMesin.dikatakanAturan(galat.getMessage()) ? !temuan.isEmpty()
            : galat.getMainElementId() == null && temuan.stream().anyMatch(t -> t.elemen().equals(satu.elemen()));
        if (!sudah) {
            temuan.add(satu);
        }
    }

    /** Where the engine found a fault: by the id it names, by who names what is missing, else by the line. */
    private static Element tempat(ModelDibaca model, Problem galat) {
        Matcher hilang = TAUTAN.matcher(galat.getMessage());
        if (hilang.find()) {
            return model.setiap().filter(e -> menyebut(e, hilang.group(1))).findFirst().orElse(model.akar);
        }
        return model.setiap().filter(e -> galat.getMainElementId() == null ? e.getLine() <= galat.getLine() : galat.getMainElementId().equals(e.attribute("id")))
                .reduce((a, b) -> b).orElse(model.akar);
    }

    private static boolean menyebut(Element e, String id) {
        return e.getText().strip().equals(id) || e.attributes().stream().anyMatch(a -> id.equals(e.attribute(a)));
    }

    private static TemuanModel temuan(ModelDibaca model, Element e, String alasan) {
        return new TemuanModel(model.berkas, model.akar == e ? "" : e.attribute("id", ""), e.attribute("name", ""), alasan);
    }

    /** Nearly all is told at its place; what the engine stumbles over is told by the rules too, or else here for the whole file. */
    private static List<Problem> galat(ModelDiperiksa model, Paket paket, String nama) {
        try {
            model.sourceInputStream(paket.baca(nama)).name(nama);
            model.deployment(paket.seperti()).execute();
            return List.of();
        } catch (ParseException e) {
            return e.getResorceReports().stream().flatMap(r -> r.getErrors().stream()).toList();
        } catch (ProcessEngineException e) {
            return model.cacat.isEmpty() ? List.of(new ProblemImpl(e.getMessage(), model.getRootElement())) : List.of();
        }
    }

    private static BpmnParser pengurai() {
        return Context.getProcessEngineConfiguration().getDeployers().stream().filter(BpmnDeployer.class::isInstance).map(BpmnDeployer.class::cast)
                .findFirst().orElseThrow().getBpmnParser();
    }
}
