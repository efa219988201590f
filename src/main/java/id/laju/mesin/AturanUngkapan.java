package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.stereotype.Component;

/**
 * What an expression may say: compare what the process carries, and ask one question of a bean that is meant for models. It is read as the
 * engine reads it, so nothing hides in a text or between brackets.
 */
@Component
class AturanUngkapan {

    static final Set<String> PELAKU = Set.of("execution", "task");
    private static final Set<String> WAKTU = Set.of("now", "dateTime");
    private static final Set<String> SIFAT_PELAKU = Set.of("processBusinessKey", "processInstanceId", "id", "name", "assignee");
    private static final Set<String> TANYA_PELAKU = Set.of("hasVariable", "getVariable", "getProcessBusinessKey", "getProcessInstanceId");
    /** Asked of a list that the process carries, or that a question brings. */
    private static final Set<String> PADA_DAFTAR = Set.of("size", "isEmpty", "contains");

    private final LangkahUntukModel untukModel;

    AturanUngkapan(LangkahUntukModel untukModel) {
        this.untukModel = untukModel;
    }

    /** A text that the engine reads as an expression; one that it cannot read has no meaning, and is told of elsewhere. */
    List<String> alasan(String teks) {
        List<String> alasan = new ArrayList<>();
        try {
            simpul(new Builder(Builder.Feature.METHOD_INVOCATIONS, Builder.Feature.VARARGS).build(teks.strip()).getRoot(), alasan);
        } catch (TreeBuilderException e) {
            return List.of();
        }
        return alasan;
    }

    private void simpul(Node n, List<String> alasan) {
        if (n instanceof AstMethod m) {
            panggilan(m, alasan);
        } else if (n instanceof AstDot d) {
            sifat(d, alasan);
        } else if (n instanceof AstBracket) {
            alasan.add("kurung siku tidak diizinkan dalam ungkapan");
        } else if (n instanceof AstFunction f && !WAKTU.contains(f.getName())) {
            alasan.add("fungsi '" + f.getName() + "' tidak diizinkan; yang ada: now(), dateTime()");
        } else if (n instanceof AstIdentifier i && (PELAKU.contains(i.getName()) || untukModel.ada(i.getName()))) {
            alasan.add("'" + i.getName() + "' bukan nilai; tanyakan sesuatu kepadanya, contoh: ${penandaTanganLhu.dari(laporanId)}");
        } else {
            anak(n).filter(a -> !(a instanceof AstIdentifier && dibandingkan(n))).forEach(a -> simpul(a, alasan));
        }
    }

    /** What is compared is a variable, though a bean may bear its name; nothing but the answer comes out. */
    private static boolean dibandingkan(Node n) {
        return n instanceof AstBinary || n instanceof AstUnary;
    }

    private void panggilan(AstMethod m, List<String> alasan) {
        if (m.getChild(0) instanceof AstDot d) {
            pertanyaan(d.getChild(0), nama(d), alasan);
        } else {
            alasan.add("kurung siku tidak diizinkan dalam ungkapan");
        }
        anak(m).filter(AstParameters.class::isInstance).flatMap(AturanUngkapan::anak).filter(p -> !(p instanceof AstIdentifier i && PELAKU.contains(i.getName())))
                .forEach(p -> simpul(p, alasan));
    }

    private void pertanyaan(Node kepada, String tanya, List<String> alasan) {
        if (kepada instanceof AstIdentifier i) {
            kepada(i.getName(), tanya, alasan);
        } else if (kepada instanceof AstMethod dalam && PADA_DAFTAR.contains(tanya) && dalam.getChild(0) instanceof AstDot d && d.getChild(0) instanceof AstIdentifier) {
            panggilan(dalam, alasan);
        } else {
            alasan.add("'" + tanya + "' hanya boleh ditanyakan kepada langkah sistem, satu pertanyaan saja; tidak berantai dan tidak kepada nilai");
        }
    }

    private void kepada(String nama, String tanya, List<String> alasan) {
        boolean boleh = PELAKU.contains(nama) ? TANYA_PELAKU.contains(tanya) : !untukModel.ada(nama) && PADA_DAFTAR.contains(tanya);
        if (!boleh && !PELAKU.contains(nama) && !untukModel.ada(nama)) {
            alasan.add("langkah '" + nama + "' tidak dikenal sistem");
        } else if (!boleh && !untukModel.ditanya(nama)) {
            alasan.add("'" + nama + "." + tanya + "' bukan untuk model; model hanya menanyai langkah yang disediakan sistem untuknya");
        } else if (!boleh && !untukModel.dapat(nama, tanya)) {
            alasan.add("langkah '" + nama + "' tidak mengenal '" + tanya + "'");
        }
    }

    private void sifat(AstDot d, List<String> alasan) {
        String sifat = nama(d);
        String pada = d.getChild(0) instanceof AstIdentifier i ? i.getName() : "";
        boolean boleh = PELAKU.contains(pada) ? SIFAT_PELAKU.contains(sifat) : !pada.isEmpty() && !untukModel.ada(pada) && !sifat.toLowerCase().contains("class");
        if (!boleh) {
            alasan.add("'" + pada + "." + sifat + "' tidak boleh dibaca model");
        }
    }

    private static String nama(AstDot d) {
        return d.toString().substring(d.toString().indexOf(' ') + 1);
    }

    private static Stream<Node> anak(Node n) {
        return IntStream.range(0, n.getCardinality()).mapToObj(n::getChild);
    }
}
