package id.laju.mesin;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes small models in the words of a test. */
public final class ModelUji {

    private final String kunci;
    private final StringBuilder isi = new StringBuilder();
    private int alur;

    private ModelUji(String kunci) {
        this.kunci = kunci;
    }

    public static ModelUji proses(String kunci) {
        return new ModelUji(kunci);
    }

    public ModelUji mulai(String id) {
        return tambah("<bpmn:startEvent id=\"%s\" name=\"Mulai\" />", id);
    }

    public ModelUji akhir(String id, String... sifat) {
        return tambah("<bpmn:endEvent id=\"%s\" name=\"Selesai\">%s</bpmn:endEvent>", id, sifat(sifat));
    }

    /** @param atribut such as {@code camunda:candidateGroups="cs"} */
    public ModelUji tugas(String frasa, String nama, String atribut, String... sifat) {
        return tambah("<bpmn:userTask id=\"userTask_%1$s\" name=\"%2$s\" camunda:formKey=\"embedded:/forms/coba/%1$s.html\" %3$s>%4$s</bpmn:userTask>", frasa, nama, atribut, sifat(sifat));
    }

    public ModelUji tunggu(String frasa, String nama, String pesan, String... sifat) {
        return tambah("<bpmn:receiveTask id=\"receiveTask_%s\" name=\"%s\" messageRef=\"%s\">%s</bpmn:receiveTask>", frasa, nama, pesan, sifat(sifat));
    }

    public ModelUji pewaktu(String id, String pada, String jenis, String waktu, boolean mengakhiri) {
        return tambah("<bpmn:boundaryEvent id=\"%s\" name=\"%s\" attachedToRef=\"%s\" cancelActivity=\"%s\"><bpmn:timerEventDefinition><bpmn:%s xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:%s>"
            + "</bpmn:timerEventDefinition></bpmn:boundaryEvent>", id, "Lewat " + id, pada, mengakhiri, jenis, waktu, jenis);
    }

    public ModelUji layanan(String frasa, String nama, String atribut) {
        return tambah("<bpmn:serviceTask id=\"serviceTask_%s\" name=\"%s\" camunda:delegateExpression=\"${%s}\" %s />", frasa, nama, frasa, atribut);
    }

    public ModelUji gerbang(String jenis, String id, String atribut) {
        return tambah("<bpmn:%s id=\"%s\" %s />", jenis, id, atribut);
    }

    /** @param berulang null, or an expression with a list of ids of samples */
    public ModelUji panggil(String id, String proses, String berulang, String... sifat) {
        return tambah("<bpmn:callActivity id=\"%s\" name=\"%s\" calledElement=\"%s\"><bpmn:extensionElements>%s<camunda:in businessKey=\"#{execution.processBusinessKey}\" />"
            + "<camunda:in source=\"sampelId\" target=\"sampelId\" /></bpmn:extensionElements>%s</bpmn:callActivity>", id, "Fase " + id, proses, daftar(sifat), berulang == null ? ""
            : "<bpmn:multiInstanceLoopCharacteristics camunda:asyncAfter=\"true\" camunda:collection=\"" + berulang + "\" camunda:elementVariable=\"sampelId\" />");
    }

    public ModelUji bagian(String id, ModelUji dalam, String... sifat) {
        return tambah("<bpmn:subProcess id=\"%s\" name=\"Bagian %s\">%s%s</bpmn:subProcess>", id, id, sifat(sifat), dalam.isi);
    }

    /** Once for each of several things. @param penghitung variable with the id of one */
    public ModelUji bagianGanda(String id, ModelUji dalam, String penghitung) {
        return tambah("<bpmn:subProcess id=\"%s\" name=\"Bagian %s\"><bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${ids}\" camunda:elementVariable=\"%s\" />%s</bpmn:subProcess>", id, id, penghitung, dalam.isi);
    }

    public ModelUji bagianPeristiwa(String id, ModelUji dalam) {
        return tambah("<bpmn:subProcess id=\"%s\" name=\"Bagian %s\" triggeredByEvent=\"true\">%s</bpmn:subProcess>", id, id, dalam.isi);
    }

    public ModelUji mulaiPewaktu(String id, String waktu) {
        return tambah("<bpmn:startEvent id=\"%s\" name=\"Lewat\"><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent>", id, waktu);
    }

    /** A chain of elements. */
    public ModelUji alur(String... id) {
        for (int i = 1; i < id.length; i++) {
            tambah("<bpmn:sequenceFlow id=\"f%s_%s\" sourceRef=\"%s\" targetRef=\"%s\" />", ++alur, id[i - 1], id[i - 1], id[i]);
        }
        return this;
    }

    public ModelUji jalan(String id, String nama, String dari, String ke, String syarat) {
        return tambah("<bpmn:sequenceFlow id=\"%s\" name=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>", id, nama, dari, ke,
            syarat == null ? "" : "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + syarat + "</bpmn:conditionExpression>");
    }

    public String xml() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_uji" targetNamespace="http://laju.example.id/bpmn">
              <bpmn:message id="dijawab" name="laju.coba.dijawab" />
              <bpmn:message id="dikirim" name="laju.coba.dikirim" />
              <bpmn:process id="%s" name="Coba %s" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>
            </bpmn:definitions>""".formatted(kunci, kunci, isi);
    }

    private ModelUji tambah(String bentuk, Object... nilai) {
        isi.append(bentuk.formatted(nilai)).append('\n');
        return this;
    }

    private static String sifat(String... nilai) {
        return nilai.length == 0 ? "" : "<bpmn:extensionElements>" + daftar(nilai) + "</bpmn:extensionElements>";
    }

    private static String daftar(String... nilai) {
        return nilai.length == 0 ? "" : Arrays.stream(nilai).map(n -> n.split("=", 2)).map(n -> "<camunda:property name=\"" + n[0] + "\" value=\"" + n[1] + "\" />")
            .collect(Collectors.joining("", "<camunda:properties>", "</camunda:properties>"));
    }
}
