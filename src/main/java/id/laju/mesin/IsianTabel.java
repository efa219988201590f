package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Cells of a table can be read; else the first case that needs the row would find out. */
final class IsianTabel {

    private static final Set<String> BAHASA = Set.of("true", "false", "null", "and", "or", "in", "between", "if", "then", "else");
    private static final VariableContext KOSONG = Variables.createVariables().putValue("masukan", null).asVariableContext();

    private final DecisionTable tabel;
    private final Set<String> dikenal;
    private final List<String> alasan = new ArrayList<>();
    private final FeelEngine bahasa = Context.getProcessEngineConfiguration().getDmnEngineConfiguration().getFeelEngine();

    private IsianTabel(DecisionTable tabel) {
        this.tabel = tabel;
        this.dikenal = BedaTabel.masukan(tabel);
    }

    static List<String> alasan(DecisionTable tabel) {
        IsianTabel isian = new IsianTabel(tabel);
        int urut = 1;
        for (Rule baris : tabel.getRules()) {
            isian.periksa(baris, "baris " + urut++);
        }
        return isian.alasan;
    }

    private void periksa(Rule baris, String tempat) {
        var kolom = tabel.getInputs().iterator();
        for (InputEntry e : baris.getInputEntries()) {
            String nama = kolom.hasNext() ? kolom.next().getLabel() : null;
            sel(tempat, nama, e.getText(), isi -> bahasa.evaluateSimpleUnaryTests(isi, "masukan", KOSONG));
        }
        var hasil = tabel.getOutputs().iterator();
        for (OutputEntry e : baris.getOutputEntries()) {
            String nama = hasil.hasNext() ? hasil.next().getLabel() : null;
            sel(tempat, nama, e.getText(), isi -> bahasa.evaluateSimpleExpression(isi, KOSONG));
        }
    }

    private void sel(String tempat, String kolom, Text teks, Consumer<String> bahasa) {
        String isi = teks == null ? "" : teks.getTextContent().strip();
        if (!isi.isEmpty() && !isi.equals("-") && !(asing(isi).isEmpty() && terbaca(isi, bahasa))) {
            alasan.add(tempat + ", kolom '" + Objects.toString(kolom, "") + "': isian " + isi + " tidak terbaca; tulis teks dalam tanda petik dan angka tanpa tanda petik");
        }
    }

    private Set<String> asing(String isi) {
        return BedaTabel.kata(isi).filter(k -> !BAHASA.contains(k) && !dikenal.contains(k)).collect(Collectors.toSet());
    }

    /** What only this row's values would tell is not asked. */
    private static boolean terbaca(String isi, Consumer<String> bahasa) {
        try {
            bahasa.accept(isi);
            return true;
        } catch (FeelException e) {
            return !String.valueOf(e.getMessage()).contains("parse");
        }
    }
}
