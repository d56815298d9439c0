package org.onepermit.workflow.bpmn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML of one BPMN file, with the few look-ups and changes that translation needs. */
final class BpmnDocument {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    static final String OPERATON = "http://operaton.org/schema/1.0/bpmn";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Document document;
    private final Map<String, Element> byId = new HashMap<>();

    private BpmnDocument(Document document) {
        this.document = document;
        for (Element element : elements()) {
            if (element.hasAttribute("id")) {
                byId.put(element.getAttribute("id"), element);
            }
        }
    }

    static BpmnDocument parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new BpmnDocument(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("not a BPMN document: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] write() {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements in document order, as a copy that survives changes of the document. */
    List<Element> elements() {
        return descendants(document.getDocumentElement());
    }

    static List<Element> descendants(Element root) {
        NodeList nodes = root.getElementsByTagName("*");
        List<Element> result = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            result.add((Element) nodes.item(i));
        }
        return result;
    }

    Optional<Element> referenced(String qualifiedId) {
        return Optional.ofNullable(byId.get(qualifiedId.substring(qualifiedId.indexOf(':') + 1)));
    }

    static boolean isBpmn(Element element, String... names) {
        return BPMN.equals(element.getNamespaceURI()) && List.of(names).contains(element.getLocalName());
    }

    static Optional<Element> child(Element parent, String localName) {
        return children(parent).stream().filter(e -> localName.equals(e.getLocalName())).findFirst();
    }

    static List<Element> children(Element parent) {
        List<Element> result = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                result.add(element);
            }
        }
        return result;
    }

    /** A Zeebe extension of an element, for example {@code zeebe:taskDefinition}. */
    static Optional<Element> zeebe(Element owner, String localName) {
        return child(owner, "extensionElements").flatMap(extensions -> child(extensions, localName))
                .filter(e -> ZEEBE.equals(e.getNamespaceURI()));
    }

    Element extensions(Element owner) {
        return child(owner, "extensionElements").orElseGet(() -> {
            Element created = bpmnElement("extensionElements");
            owner.insertBefore(created, owner.getFirstChild());
            return created;
        });
    }

    Element bpmnElement(String localName) {
        return document.createElementNS(BPMN, qualified(localName));
    }

    Element operatonElement(String localName) {
        return document.createElementNS(OPERATON, "operaton:" + localName);
    }

    static void setOperaton(Element element, String attribute, String value) {
        element.setAttributeNS(OPERATON, "operaton:" + attribute, value);
    }

    void markAsExpression(Element element) {
        element.setAttributeNS(XSI, "xsi:type", qualified("tFormalExpression"));
    }

    Element renamed(Element element, String localName) {
        Element renamed = (Element) document.renameNode(element, BPMN, qualified(localName));
        byId.put(renamed.getAttribute("id"), renamed);
        return renamed;
    }

    /** Root elements such as messages may be referenced before they are declared, so new ones go first. */
    void addRootElement(Element element) {
        Element root = document.getDocumentElement();
        root.insertBefore(element, root.getFirstChild());
    }

    void removeZeebeExtensions() {
        for (Element element : elements()) {
            if (ZEEBE.equals(element.getNamespaceURI()) && element.getParentNode() != null) {
                element.getParentNode().removeChild(element);
            }
        }
    }

    private String qualified(String localName) {
        String prefix = document.getDocumentElement().lookupPrefix(BPMN);
        return prefix == null ? localName : prefix + ":" + localName;
    }
}
